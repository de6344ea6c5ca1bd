"""The few columns of a program that are still open, solved in whole numbers on their own."""

from __future__ import annotations

import highspy
import numpy as np

from console.planning.solver.lp import FEASIBLE, Answer, Staged, listen, quiet
from console.planning.solver.program import Flags, Floats, model_of

FAR = 1e9
SLACK = 1e-9


def solve_part(
    staged: Staged,
    weights: tuple[float, ...],
    lower: Floats,
    upper: Floats,
    whole: Flags,
    *,
    nodes: int,
    gap: float = 0.0,
) -> Answer | None:
    """With these bounds of the columns, where most leave no choice: those and the rows that can no
    longer be broken are left out of the model. None if nothing was found."""
    open_ = np.flatnonzero(upper > lower)
    settled = np.where(upper > lower, 0.0, lower)
    matrix = staged.matrix.tocsr()[: staged.rows]
    used = matrix @ settled
    row_lower, row_upper = staged.row_lower - used, staged.row_upper - used
    part = matrix[:, open_]
    most = np.minimum(upper[open_], FAR)
    reach = part.maximum(0) @ most, part.minimum(0) @ most
    kept = np.flatnonzero((reach[0] > row_upper + SLACK) | (reach[1] < row_lower - SLACK))
    cost = np.asarray(weights) @ staged.tiers
    highs = quiet(staged.seed)
    listen(highs, staged.goes_on)
    highs.setOptionValue("mip_max_nodes", nodes)
    highs.setOptionValue("mip_rel_gap", gap)
    rows = (row_lower[kept], row_upper[kept])
    model = model_of(part[kept].tocsc(), (lower[open_], upper[open_]), rows)
    model.col_cost_ = cost[open_]
    kinds = np.full(len(open_), highspy.HighsVarType.kContinuous)
    kinds[whole[open_]] = highspy.HighsVarType.kInteger
    model.integrality_ = kinds.tolist()
    highs.passModel(model)
    highs.run()
    info = highs.getInfo()
    if info.primal_solution_status != FEASIBLE:
        return None
    at = settled
    at[open_] = np.array(highs.getSolution().col_value)
    fixed = float(cost @ np.where(upper > lower, 0.0, lower))
    return Answer(
        value=float(cost @ at),
        bound=info.mip_dual_bound + fixed,
        at=at,
        reduced=np.empty(0),
        is_optimal=highs.getModelStatus() == highspy.HighsModelStatus.kOptimal,
    )
