// SPDX-License-Identifier: MIT
// The yardstick model in Squiggle. Needs the package: npm install @quri/squiggle-lang
import { run } from "@quri/squiggle-lang";

const model = `
s(d) = SampleSet.fromDist(d)
cases = s(lognormal(${Math.log(1200)}, 0.5))
unlock = s(beta(8,3))
evidence = s(0.02 + 0.33*beta(${1 + (4 * 0.06) / 0.33}, ${1 + (4 * 0.27) / 0.33}))
alternative = s(beta(4,6))
delay = s(triangular(0.2,0.5,1.5))
leakRate = s(lognormal(${Math.log(0.03)},1))
leaks = s(Danger.poissonDist(0.4))
breach = s(bernoulli(0.25))
users = s(mx([lognormal(${Math.log(1e5)},1.2), lognormal(${Math.log(2e7)},0.8)],[0.8,0.2]))
harm = s(lognormal(${Math.log(3.5)},0.9))
migrated = s(beta(2,8))
price = s(normal(1,0.15))
effective = cases * unlock * (1 - migrated)
solved = effective * evidence * (1 - alternative)
timely = solved * exp(-1.2*delay)
value = 250 * (1 - exp(-timely/250))
hazard = 1 - exp(-leakRate*(1+leaks))
exposed = users * hazard * (0.08 + 0.92*breach)
damage = exposed * harm * 1e-6
cost = 12*price + 0.004*cases
net = value - damage - cost
regret = SampleSet.map2(net, value, {|n,v| max(0,-n)/(1+v)})
[effective,solved,timely,value,hazard,exposed,damage,cost,net,regret] -> map({|d| [mean(d), stdev(d)]})
`;

for (const sampleCount of [100_000, 1_000_000]) {
  let best = Infinity;
  for (let nth = 0; nth < 2; nth++) {
    const start = performance.now();
    await run(model, { environment: { sampleCount, xyPointLength: 1000, seed: "1", profile: false } });
    best = Math.min(best, performance.now() - start);
  }
  console.log(`Squiggle, ${sampleCount} futures, 1 thread: ${best.toFixed(0)} ms`);
}
