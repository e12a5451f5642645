"""Does an official text support what a document says it says?"""

from __future__ import annotations

from .judgement import Borne, Conflict, Judgement, Standing
from .judging import Judged, judge, judge_claim
from .statements import Statement, split

__all__ = ["Borne", "Conflict", "Judged", "Judgement", "Standing", "Statement", "judge", "judge_claim", "split"]
