"""How long a service takes at a station: what was believed, put right by what was seen today.

The method is waiting.md §4.1 and §4.2: a prior shrunk towards today's services on the scale of the
mean, one shared doubt about the pace, and the services themselves once there are enough of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, sqrt

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri

Floats = NDArray[np.float64]

USUAL_LOG_SD = 0.5
FIRST_DAY = 0.25
"""The prior mean is believed within this share of itself (tau)."""
NEXT_DAY = 0.15
GUESSED = 0.7
"""tau where nobody said how long a service takes."""
LATEST = 50
OLDER_WEIGHT = 0.5
MANY = 60
"""From so many services on today's own are drawn again: their heavy tail is kept."""
FEW = 5
FIRST_DOUBT = 0.7
"""Log sd beside tau before the first service: a new place often takes half or double."""
GRID = 1024
NORMAL: Floats = ndtri((np.arange(GRID) + 0.5) / GRID)
P10_TO_P90 = 2.56


@dataclass(frozen=True, kw_only=True)
class Prior:
    """`mean` in seconds; `log_sd` of one service; `tau` the doubt about the mean, a share of it."""

    mean: float
    log_sd: float = USUAL_LOG_SD
    tau: float = FIRST_DAY

    @property
    def cv(self) -> float:
        return sqrt(exp(self.log_sd**2) - 1)

    @property
    def worth(self) -> float:
        """The prior counts as so many services (kappa)."""
        return self.cv**2 / self.tau**2


def prior_of(fast: float, usual: float, slow: float) -> Prior:
    """From three figures in seconds that a station's people can tell; 0 is "not said"."""
    log_sd = log(slow / fast) / P10_TO_P90 if 0 < fast < slow else USUAL_LOG_SD
    return Prior(mean=usual * exp(log_sd**2 / 2), log_sd=log_sd)


@dataclass(frozen=True, kw_only=True)
class Pace:
    """`mean` of one service in seconds, `doubt` the log sd of that mean, shared by all of one
    future, and `table`: GRID equally likely services, rising."""

    mean: float
    doubt: float
    table: Floats

    def as_prior(self, tau: float = NEXT_DAY) -> Prior:
        """What tomorrow may believe."""
        sd = float(np.log(np.maximum(self.table, 1.0)).std())
        return Prior(mean=self.mean, log_sd=max(sd, 0.05), tau=tau)

    def factors(self, shared: Floats) -> Floats:
        """How much slower than believed each future is; `shared` is standard normal."""
        return np.exp(self.doubt * shared)

    def draw(self, rng: np.random.Generator, shared: Floats, count: int) -> Floats:
        """Services in seconds, (count, futures)."""
        places = rng.integers(0, GRID, (count, len(shared)), dtype=np.int16)
        return self.table[places] * self.factors(shared)

    def rest(self, rng: np.random.Generator, shared: Floats, elapsed: Floats) -> Floats:
        """What remains of services that began `elapsed` seconds ago, (futures, desks)."""
        factors = self.factors(shared)[:, None]
        since = np.searchsorted(self.table, elapsed[None, :] / factors, side="right")
        since = np.minimum(since, GRID - FEW)
        place = since + rng.random(since.shape) * (GRID - since)
        whole = self.table[place.astype(np.int64)] * factors
        # Longer than any service seen: as long again, on the average half of it.
        beyond = elapsed[None, :] * (0.1 + 0.8 * rng.random(since.shape))
        return np.where(whole > elapsed[None, :], whole - elapsed[None, :], beyond)


def pace_of(prior: Prior, services: Sequence[float]) -> Pace:
    """The pace as today's finished `services` (seconds, oldest first) leave it. Fewer than FEW of
    them never promise to be faster than a station's people said."""
    kappa, cv = prior.worth, prior.cv
    unsure = FIRST_DOUBT**2 if prior.tau >= FIRST_DAY else 0.0
    seen = np.asarray(services, dtype=np.float64)
    n = len(seen)
    if not n:
        mean = prior.mean
        return Pace(
            mean=mean,
            doubt=sqrt(log(1 + cv**2 / kappa) + unsure),
            table=mean * _lognormal(prior.log_sd**2),
        )
    capped = np.clip(seen, 1.0, np.quantile(seen, 0.99))
    weights = np.where(np.arange(n) >= n - LATEST, 1.0, OLDER_WEIGHT)
    heavy = float(weights.sum())
    kappa /= max(1.0, _clash(prior, float(capped.mean()) / prior.mean, n))
    ratio = (kappa + float((weights * capped).sum()) / prior.mean) / (kappa + heavy)
    if n < FEW and prior.tau < GUESSED:
        ratio = max(ratio, 1.0)
    logs = np.log(capped)
    middle = float((weights * logs).sum()) / heavy
    spread = float((weights * (logs - middle) ** 2).sum())
    variance = (20 * prior.log_sd**2 + spread) / (20 + heavy)
    mean = prior.mean * ratio
    if n < MANY:
        table = mean * _lognormal(variance)
    else:
        order = np.argsort(capped)
        total = np.cumsum(weights[order])
        places = np.searchsorted(total, (np.arange(GRID) + 0.5) / GRID * total[-1])
        table = capped[order][places]
        table = table * (mean / float(table.mean()))
    cv2 = max(exp(variance) - 1, cv**2)
    return Pace(
        mean=mean, doubt=sqrt(log(1 + cv2 / (heavy + kappa)) + unsure / (1 + n)), table=table
    )


def _clash(prior: Prior, ratio: float, n: int) -> float:
    """How many times over what prior and services allow the square of their difference is."""
    return (ratio - 1) ** 2 / (prior.tau**2 + prior.cv**2 / n)


def _lognormal(variance: float) -> Floats:
    """GRID equally likely values with mean 1."""
    values: Floats = np.exp(sqrt(variance) * NORMAL)
    return values / float(values.mean())
