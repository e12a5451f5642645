"""JUnit XML: one test case a finding, for CI servers that show test results."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from xml.etree import ElementTree

from ..exchange.words import grounds_of, message_of
from ..model import Document, Finding, Outcome, Report
from ..visible import visible

# What XML 1.0 cannot hold, not even escaped.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class JUnit:
    """Contradictions are failures; what could not be checked or was set aside is skipped, never passed."""

    name = "junit"
    description = "JUnit XML for CI servers"

    def write(self, report: Report, options: Mapping[str, str]) -> str:
        root = ElementTree.Element("testsuites", {"name": "verify"})
        findings: dict[str, list[Finding]] = {}
        for finding in report.findings:
            findings.setdefault(finding.document, []).append(finding)
        for document in report.documents:
            root.append(_suite(document, findings.get(document.name, [])))
        if report.unread or not report.complete:
            root.append(_unread(report))
        for name in ("tests", "failures", "errors", "skipped"):
            root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
        ElementTree.indent(root, " ")
        return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


FORMAT = JUnit()


def plain(text: str) -> str:
    """Text that XML can hold, control characters shown as signs."""
    return _FORBIDDEN.sub("\ufffd", visible(text))


def _suite(document: Document, findings: Sequence[Finding]) -> ElementTree.Element:
    suite = ElementTree.Element("testsuite", {"name": plain(document.name)})
    suite.extend(_case(document, finding) for finding in findings)
    return _counted(suite)


def _counted(suite: ElementTree.Element) -> ElementTree.Element:
    suite.set("tests", str(len(suite.findall("testcase"))))
    for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(name, str(len(suite.findall(f"testcase/{tag}"))))
    return suite


def _case(document: Document, finding: Finding) -> ElementTree.Element:
    words = " ".join(finding.span.of(document.text).split())[:80]
    line = document.line_of(finding.span.start)
    named = {
        "classname": plain(document.name),
        "name": plain(f"{finding.verdict.code}: {words} (line {line}, {finding.fingerprint[:8]})"),
        "file": plain(document.name),
        "line": str(line),
    }
    case = ElementTree.Element("testcase", named)
    if finding.suppressed:
        ElementTree.SubElement(case, "skipped", {"message": plain(f"set aside: {finding.suppressed}")})
    elif finding.verdict.outcome is Outcome.UNVERIFIED:
        ElementTree.SubElement(case, "skipped", {"message": plain(f"could not be checked: {finding.verdict.message}")})
    elif finding.verdict.outcome is Outcome.CONTRADICTED:
        told = {"message": plain(message_of(document, finding)), "type": finding.verdict.level.value}
        failure = ElementTree.SubElement(case, "failure", told)
        failure.text = plain("\n".join((f"{document.name}:{line}", *grounds_of(finding))))
    return case


def _unread(report: Report) -> ElementTree.Element:
    suite = ElementTree.Element("testsuite", {"name": "not read"})
    for name, why in report.unread:
        case = ElementTree.SubElement(suite, "testcase", {"classname": "not read", "name": plain(name)})
        ElementTree.SubElement(case, "error", {"message": plain(why), "type": "unread"})
    if not report.complete:
        case = ElementTree.SubElement(suite, "testcase", {"classname": "not read", "name": "the run was interrupted"})
        ElementTree.SubElement(
            case, "error", {"message": "documents not named here were not checked", "type": "partial"}
        )
    return _counted(suite)
