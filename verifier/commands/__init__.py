"""One file a command; each imports what it needs only when it runs."""

from __future__ import annotations

# (name, module in this folder, one line for --help)
COMMANDS: tuple[tuple[str, str, str], ...] = (
    ("all", "all", "Check every document that references.yaml names."),
    ("check", "check", "Check any file or folder, or - for standard input, without references.yaml."),
    ("extract", "extract", "List the citations of documents without judging them."),
    ("explain", "explain", "Say what a finding's code means, with a wrong and a right example."),
    ("explain-claim", "explain_claim", "Show word by word how the paraphrases on a line were judged."),
    ("fetch", "fetch", "Get official texts from their publishers into the store."),
    ("import", "import_", "Take a file that you have as the official text of an instrument."),
    ("cache", "cache", "Say what the store holds, check every hash, remove what is damaged."),
    ("seal", "seal", "Seal texts at hand, so that others can check quotations without them."),
    ("doctor", "doctor", "Ask each publisher one polite question and say what answers."),
)
