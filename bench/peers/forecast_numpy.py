# SPDX-License-Identifier: MIT
"""The yardstick model with numpy: draw all, compute all, mean and deviation of all, keep the columns."""
import time

import numpy as np


def whole_forecast(n):
    g = np.random.Generator(np.random.PCG64(1))
    cases, unlock = g.lognormal(np.log(1200), 0.5, n), g.beta(8, 3, n)
    evidence = 0.02 + 0.33 * g.beta(1 + 4 * 0.06 / 0.33, 1 + 4 * 0.27 / 0.33, n)
    alternative, delay = g.beta(4, 6, n), g.triangular(0.2, 0.5, 1.5, n)
    leak_rate, leaks, breach = g.lognormal(np.log(0.03), 1, n), g.poisson(0.4, n), g.random(n) < 0.25
    users = np.where(g.random(n) < 0.8, g.lognormal(np.log(1e5), 1.2, n), g.lognormal(np.log(2e7), 0.8, n))
    harm, migrated, price = g.lognormal(np.log(3.5), 0.9, n), g.beta(2, 8, n), g.normal(1, 0.15, n)
    effective = cases * unlock * (1 - migrated)
    solved = effective * evidence * (1 - alternative)
    timely = solved * np.exp(-1.2 * delay)
    value = 250 * (1 - np.exp(-timely / 250))
    hazard = 1 - np.exp(-leak_rate * (1 + leaks))
    exposed = users * hazard * (0.08 + 0.92 * breach)
    damage = exposed * harm * 1e-6
    cost = 12 * price + 0.004 * cases
    net = value - damage - cost
    regret = np.maximum(0, -net) / (1 + value)
    columns = (effective, solved, timely, value, hazard, exposed, damage, cost, net, regret)
    return [(column.mean(), column.std()) for column in columns]


for futures in (100_000, 1_000_000):
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        whole_forecast(futures)
        best = min(best, time.perf_counter() - start)
    print(f"numpy {np.__version__}, {futures} futures, 1 thread: {best * 1e3:.1f} ms")
