"""Words that tell one title or subject from another least."""

from __future__ import annotations

# ruff: noqa: SIM905 - a list of words is read more easily as a text

EMPTY = frozenset(
    """a an and as by for from in into its of on or the to with de des du et la le les sur dans en y el los las por
    resolution recommendation declaration convention statute title entitled""".split()
)

# Beginnings of words, six letters, that many subjects share.
COMMON_BEGINNINGS = frozenset(
    """situat questi report united nation intern securi counci genera assemb mandat extens establ force forces observ
    missio peace state states member republ europe rights human implem resolu conven cooper develo territ occupi
    recent admiss financ progra confli confer adopti declar protec preven persons person seizur distri other settle
    dealt region around condit condem respect regard activi measur system organi world global
    betwee relati regar concer matter connec among since under upon against throug within commun violen""".split()
)
