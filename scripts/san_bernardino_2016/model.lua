-- SPDX-License-Identifier: CC-BY-4.0
-- What nobody knows exactly, with who argues for which end, and how a future follows from it. Planning ranges for a
-- game, not findings: low and high are about the 5th and the 95th per cent of a fair spread of opinion. MP-01 and the
-- like are the numbers of these quantities in the dossier. Where two stand `together`, most futures in which one is
-- high have the other high too: whoever thinks that the phone mattered thinks so of both. `least` and `most` are what
-- shifts cannot pass: a share is at most 1, and there are not more phones than people.

-- The phone: what opening it is worth.
assumption "new_data" { beta { low = 0.30, likely = 0.65, high = 0.95 }, unit = "chance of new data",
  low = "apple", high = "doj", cite = { "MP-01", "SB-036", "SB-138" }, together = { lead = 0.5 } }
assumption "lead" { beta { low = 0.01, likely = 0.06, high = 0.25 }, unit = "chance of a lead in new data",
  low = "apple", high = "doj", cite = { "MP-02", "SB-012", "SB-137" } }
assumption "excluded" { beta { low = 0.20, likely = 0.55, high = 0.85 }, unit = "chance to rule something out",
  low = "apple", high = "doj", cite = { "MP-04", "SB-138", "SB-009" } }
assumption "worth_of_exclusion" { loguniform { low = 0.02, high = 0.40 }, unit = "leads that ruling out is worth",
  low = "apple", high = "doj", evidence = "none", cite = { "MP-05", "D-12" } }
assumption "half_life" { lognormal { low = 7, likely = 45, high = 240 },
  unit = "days until half a lead's worth is gone", most = 5000,
  low = "doj", high = "apple", evidence = "none", cite = { "MP-08", "SB-089" } }
assumption "works" { beta { low = 0.85, likely = 0.95, high = 0.99 }, unit = "chance that the software works",
  low = "apple", high = "doj", cite = { "MP-11", "SB-068" } }

-- Other ways in.
assumption "vendor_rate" { lognormal { low = 0.02, likely = 0.12, high = 0.35 },
  unit = "chance a month of a vendor's way in", most = 10,
  low = "doj", high = "apple", cite = { "MP-15", "SB-121", "SB-144" } }
assumption "vendor_leak" { beta { low = 0.01, likely = 0.05, high = 0.25 },
  unit = "chance a year that a vendor's tool leaks",
  high = "doj", cite = { "MP-17", "GD-105" } }
assumption "vendor_patch" { lognormal { low = 1, likely = 6, high = 24 },
  unit = "months until a vendor's flaw is closed", most = 240,
  low = "apple", high = "doj", cite = { "MP-18" } }
assumption "gives_code" { beta { low = 0.05, likely = 0.20, high = 0.50 },
  unit = "chance that a living owner gives the code",
  low = "doj", high = "apple", cite = { "MP-19" } }

-- Other cases, courts and lawmakers.
assumption "orders_a_year" { lognormal { low = 12, likely = 250, high = 2000 }, unit = "orders in the first year",
  most = 100000,
  low = "doj", high = "apple", cite = { "MP-20", "SB-147", "SB-150" }, together = { courts_follow = 0.5 } }
assumption "courts_follow" { beta { low = 0.20, likely = 0.50, high = 0.85 }, unit = "chance that other courts follow",
  low = "doj", high = "apple", cite = { "MP-22", "SB-085", "EN-009" } }
assumption "reversal" { beta { low = 0.25, likely = 0.50, high = 0.75 }, unit = "chance of a reversal",
  low = "doj", high = "apple", evidence = "none", cite = { "MP-23", "LW-074" } }
assumption "appeal_months" { lognormal { low = 3, likely = 12, high = 30 },
  unit = "months to a final answer on appeal", most = 240, cite = { "MP-24" } }
assumption "law" { beta { low = 0.01, likely = 0.05, high = 0.25 },
  unit = "chance of a federal law within two years", cite = { "MP-25" } }
assumption "moves_on" { beta { low = 0.05, likely = 0.30, high = 0.80 }, unit = "share who move to other protection",
  low = "doj", high = "apple", cite = { "MP-42", "CC-017" } }
assumption "cleared" { lognormal { low = 0.1, likely = 1, high = 5 }, unit = "people cleared per 100 phones opened",
  most = 100, low = "apple", high = "doj", cite = { "MP-48" } }

-- Whether the method gets out, and what then. All three chances of an escape turn on how well such things are kept.
assumption "leak_base" { loguniform { low = 0.0002, high = 0.03 }, unit = "chance a year of escape from Apple",
  least = 0, most = 1,
  low = "doj", high = "apple", evidence = "none", cite = { "MP-26", "GD-104", "GD-105" },
  together = { leak_per_use = 0.7, leak_at_agency = 0.7 } }
assumption "leak_per_use" { loguniform { low = 0.00001, high = 0.005 }, unit = "chance of escape per order served",
  least = 0, most = 1,
  low = "doj", high = "apple", evidence = "none", cite = { "MP-27", "SB-082" }, together = { leak_at_agency = 0.7 } }
assumption "leak_at_agency" { loguniform { low = 0.005, high = 0.25 }, unit = "chance a year of escape from an agency",
  low = "doj", high = "apple", cite = { "MP-28", "GD-105" } }
assumption "reuse" { loguniform { low = 0.001, high = 0.25 }, unit = "chance that what escapes works elsewhere",
  least = 0, most = 1,
  low = "doj", high = "apple", evidence = "none", cite = { "MP-29", "SB-059", "SB-068" } }
assumption "phones" { lognormal { low = 50000000, likely = 200000000, high = 1000000000 },
  unit = "phones it would work on", most = 5000000000,
  low = "doj", high = "apple", cite = { "MP-31", "GD-050", "GD-053" } }
assumption "in_hand" { lognormal { low = 0.0005, likely = 0.003, high = 0.02 },
  unit = "share an abuser can hold in a year", most = 1,
  low = "doj", high = "apple", cite = { "MP-32" } }
assumption "has_tool" { loguniform { low = 0.00001, high = 0.02 }, unit = "share of abusers who have it",
  low = "doj", high = "apple", evidence = "none", cite = { "MP-33" } }
assumption "conditions" { triangular { low = 0.1, likely = 0.4, high = 0.9 }, unit = "risk left by strict conditions",
  low = "doj", high = "apple", evidence = "none", cite = { "MP-47", "E-05", "A-22" } }

-- Other states.
assumption "abroad_anyway" { beta { low = 0.20, likely = 0.60, high = 0.95 },
  unit = "chance of a like demand abroad anyway",
  low = "apple", high = "doj", cite = { "MP-36", "WB-002", "LW-092" } }
assumption "abroad_because" { triangular { low = 0.02, likely = 0.15, high = 0.45 },
  unit = "added chance of a demand abroad", least = 0, most = 1,
  low = "doj", high = "apple", evidence = "none", cite = { "MP-37" } }
assumption "gives_way" { beta { low = 0.10, likely = 0.40, high = 0.80 },
  unit = "chance that Apple must give way there",
  low = "apple", cite = { "MP-38" } }
assumption "at_risk" { loguniform { low = 100, high = 1000000 }, unit = "people at serious risk where it gives way",
  low = "doj", high = "apple", evidence = "none", cite = { "MP-39" } }

-- One future, event by event. What happens or not is 1 or 0 to the formulas after it. Every ledger is a sum of products
-- in which no event stands twice: so chances may be put in place of events where only the mean is wanted.

-- A number by where a term stands. No term is set where no software was ordered; what is strict stands for that.
local function step(term, strict, middle, wide)
  local level = "level(" .. term .. ")"
  return "if(" .. level .. " == 2, " .. wide .. ", if(" .. level .. " == 1, " .. middle .. ", " .. strict .. "))"
end

-- A denial that a higher court undoes becomes a strict order, late. An order that is undone falls, and opens no way for
-- others; if it ran at once it has run.
local late = "(reversed and index < 40 and not complied)"
local stands = "if(reversed and not " .. late .. ", 0, 1)"

-- Is the software made and used? An expert comes first, and half of the time finds another way; a higher court is asked
-- first; others try first, who fail in a fifth of the futures, and then the coin falls for the order in half.
outcome "carried_out" {
  chance = "if(" .. late .. ", 1, if(reversed and level(stay) != 1, 0, if(ordered(certify), reversal, " ..
    "if(ordered(stay), 0.1, if(ordered(expert), 0.5, if(level(reach) >= 0, 1, 0))))))" }

-- From the application on 16 February, 75 days after the phone was seized.
outcome "months" { unit = "months until it could be used",
  formula = "(35 + 2 * days_spent + " .. step("first_try", 30, 14, 0) .. " + " .. step("deadline", 70, 28, 14) ..
    " + " .. step("custody", 0, "-3", "-7") .. " + " .. step("oversight", 10, 0, 0) ..
    " + if(ordered(expert) or ordered(stay), 30, 0)) / 30" ..
    " + if(ordered(certify) or (appealed and (" .. late .. " or level(stay) == 0)), appeal_months, 0)" }

-- Who opens it first: somebody outside, before the software could be used or within a year; the software; or, in one
-- variant, the man himself.
outcome "vendor_first" { chance = "1 - exp(-(vendor_rate * months))" }
outcome "vendor_later" { chance = "1 - exp(-(vendor_rate * max(12 - months, 0)))" }
outcome "software_works" { chance = "max(works - if(level(deadline) == 2, 0.05, 0), 0)" }
outcome "code_given" { chance = "if(variant(alive_silent), gives_code, 0)" }

local used = "carried_out * software_works"
outcome "vendor_opens" { chance = "1 - (1 - vendor_first) * (1 - (1 - " .. used .. ") * vendor_later)" }
outcome "software_opens" { chance = "(1 - vendor_first) * " .. used }
outcome "opens" { say = "the phone is opened",
  chance = "1 - (1 - vendor_first) * (1 - " .. used .. ") * (1 - vendor_later) * (1 - code_given)" }

-- What is on it. A lead is worth half as much after each half-life; ruling something out keeps its worth.
outcome "something_new" { chance = "new_data" }
outcome "rules_out" { chance = "excluded" }
outcome "finds_lead" { chance = "lead" }
outcome "fear_ruled_out" { say = "a fear is ruled out", chance = "opens * something_new * rules_out" }
outcome "phone_leads" { say = "the phone gives a lead", chance = "opens * something_new * finds_lead" }
local function told_after(days)
  return "(finds_lead * 0.5 ^ ((" .. days .. ") / half_life) + rules_out * worth_of_exclusion)"
end

-- Whoever comes first comes on average in the middle of the time he had. Software that is destroyed can be tested by
-- nobody later, so what it found is doubted (A-22). What Apple holds and knows tells a tenth of what the phone would.
outcome "this_case" { unit = "leads",
  formula = "something_new * (vendor_first * " .. told_after("75 + 15 * months") ..
    " + (1 - vendor_first) * (" .. used .. " * if(level(afterwards) <= 0, 0.9, 1) * " ..
    told_after("75 + 30 * months") ..
    " + (1 - " .. used .. ") * (vendor_later * " .. told_after("75 + 15 * (12 + months)") ..
    " + (1 - vendor_later) * code_given * " .. told_after("255") .. "))" ..
    " + if(ordered(lesser), 0.1, 0) * " .. told_after("110") .. ")" }

-- Five years of orders for others; people change what they use where every phone can be opened. Where other courts do
-- not follow, a fifth of the orders come all the same.
outcome "follows" { say = "other courts follow", chance = "courts_follow" }
local reach = step("reach", 0.05, 0.3, 1)
outcome "orders_if_followed" { unit = "orders over five years",
  formula = stands .. " * 5 * orders_a_year * " .. reach .. " * (1 - moves_on * " .. reach .. ")" }
outcome "orders" { unit = "orders over five years",
  formula = "carried_out * orders_if_followed * (0.2 + 0.8 * follows)" }
outcome "clears_somebody" { chance = "1 - exp(-(orders * cleared / 100))" }

outcome "leads" { ledger = "investigative value", say = "this phone or later ones give leads", unit = "leads",
  formula = "this_case + orders * new_data * lead * works" }

-- Custody between Apple and an agency is half way between the two on a scale of magnitudes.
local custody = step("custody", "leak_base", "(leak_base * leak_at_agency) ^ 0.5", "leak_at_agency") ..
  " * " .. step("oversight", 0.8, 1, 1.2)
local left = step("afterwards", "conditions", "(1 + conditions) / 2", 1)
local function escape_with(orders)
  return "(1 - exp(-(" .. left .. " * (" .. step("sunset", 1, 2.5, 5) .. " * " .. custody ..
    " + leak_per_use * (1 + " .. orders .. ")))))"
end
outcome "escapes" { say = "the method escapes",
  chance = "carried_out * min(1, follows * " .. escape_with("orders_if_followed") ..
  " + (1 - follows) * " .. escape_with("0.2 * orders_if_followed") .. ")" }
outcome "works_elsewhere" { chance = "reuse" }
outcome "vendor_leaks" { say = "a vendor's tool leaks",
  chance = "vendor_opens * (1 - (1 - vendor_leak) ^ (vendor_patch / 12))" }

-- Other states: those that take this order for an example, and those that would have asked anyway.
outcome "gives_way_abroad" { say = "another state gets the like",
  chance = stands .. " * carried_out * min(1, abroad_because * " ..
  step("reach", 0.15, 0.6, 1.5) .. ") * gives_way" }
outcome "demanded_anyway" { chance = "abroad_anyway" }
outcome "law_passes" { chance = "law" }

-- What one ledger counts the other counts: orders for others bring leads and risk, and a denial has both too, through
-- whoever opens the phone instead. Advice is counted as one person. Beyond 100,000 people a future is told apart: else
-- the few futures in which the worst happens would own every mean.
outcome "people_reached" { unit = "people over five years", counted_up_to = 100000,
  formula = "phones * in_hand * has_tool" }
outcome "people_abroad" { unit = "people over five years", counted_up_to = 100000, formula = "at_risk" }
outcome "exposed" { ledger = "user-security risk", say = "people are exposed",
  unit = "people over five years", counted_up_to = 100000,
  formula = "(escapes * works_elsewhere + vendor_leaks) * people_reached + gives_way_abroad * people_abroad" ..
    " + if(ordered(lesser), 1, 0)" }
