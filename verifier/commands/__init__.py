"""One file a command; each imports what it needs only when it runs."""

from __future__ import annotations

# (name, module in this folder, one line for --help)
COMMANDS: tuple[tuple[str, str, str], ...] = (
    ("all", "all", "Check every document that references.yaml names."),
    ("check", "check", "Check any file or folder, or - for standard input, without references.yaml."),
    ("extract", "extract", "List the citations of documents without judging them."),
    ("annotate", "annotate", "Write findings as comments into a copy of a Word file, as highlights into a PDF's."),
    ("show", "show", "Say what is known of an instrument, and from which sources."),
    ("find", "find", "Find an instrument by its title and date."),
    ("identify", "identify", "Say which instruments at hand hold a passage, and what differs."),
    ("explain", "explain", "Say what a finding's code means, with a wrong and a right example."),
    ("explain-claim", "explain_claim", "Show word by word how the paraphrases on a line were judged."),
    ("fetch", "fetch", "Get official texts from their publishers into the store."),
    ("import", "import_", "Take a file that you have as the official text of an instrument."),
    ("cache", "cache", "Say what the store holds, check every hash, remove what is damaged."),
    ("seal", "seal", "Seal texts at hand, so that others can check quotations without them."),
    ("doctor", "doctor", "Ask each publisher one polite question and say what answers."),
    ("init", "init", "Write a commented references.yaml for this folder."),
    ("baseline", "baseline", "Accept today's findings, so that only new ones count."),
    ("schema", "schema", "Print the JSON Schema of references.yaml or of the JSON report."),
    ("completion", "completion", "Print the completion script of a shell."),
    ("man", "man", "Print the manual page."),
)
