"""The planner proper: from an instance to the best plan it can find, and how good that is.

Linear program over half-days (halves, rounding), starts (starts), hosts (naming), repair
(seating), search around the plan (search); `build` has the order, `proof` the bounds.
"""

from console.planning.solver.solve import solve
from console.planning.solver.watch import Phase, Progress, Told

__all__ = ["Phase", "Progress", "Told", "solve"]
