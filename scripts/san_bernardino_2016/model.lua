-- SPDX-License-Identifier: CC-BY-4.0
-- What nobody knows exactly, with who argues for which end, and how it makes the two ledgers. Planning ranges for a
-- game, not findings: low and high are about the 5th and the 95th per cent of a fair spread of opinion.

-- The phone: what opening it is worth.
assumption "MP-01" { beta { low = 0.30, likely = 0.65, high = 0.95 }, unit = "chance of new data",
  low = "apple", high = "doj", cite = { "SB-036", "SB-138" } }
assumption "MP-02" { beta { low = 0.01, likely = 0.06, high = 0.25 }, unit = "chance of a lead in new data",
  low = "apple", high = "doj", cite = { "SB-012", "SB-137" } }
assumption "MP-04" { beta { low = 0.20, likely = 0.55, high = 0.85 }, unit = "chance to rule something out",
  low = "apple", high = "doj", cite = { "SB-138", "SB-009" } }
assumption "MP-05" { loguniform { low = 0.02, high = 0.40 }, unit = "leads that ruling out is worth",
  low = "apple", high = "doj", evidence = "none", cite = { "D-12" } }
assumption "MP-08" { lognormal { low = 7, likely = 45, high = 240 }, unit = "days until half a lead's worth is gone",
  low = "doj", high = "apple", evidence = "none", cite = { "SB-089" } }
assumption "MP-11" { beta { low = 0.85, likely = 0.95, high = 0.99 }, unit = "chance that the software works",
  low = "apple", high = "doj", cite = { "SB-068" } }

-- Other ways in.
assumption "MP-15" { lognormal { low = 0.02, likely = 0.12, high = 0.35 },
  unit = "chance a month of a vendor's way in",
  low = "doj", high = "apple", cite = { "SB-121", "SB-144" } }
assumption "MP-17" { beta { low = 0.01, likely = 0.05, high = 0.25 },
  unit = "chance a year that a vendor's tool leaks",
  high = "doj", cite = { "GD-105" } }
assumption "MP-18" { lognormal { low = 1, likely = 6, high = 24 }, unit = "months until a vendor's flaw is closed",
  low = "apple", high = "doj" }
assumption "MP-19" { beta { low = 0.05, likely = 0.20, high = 0.50 },
  unit = "chance that a living owner gives the code",
  low = "doj", high = "apple" }

-- Other cases, courts and lawmakers.
assumption "MP-20" { lognormal { low = 12, likely = 250, high = 2000 }, unit = "orders in the first year",
  low = "doj", high = "apple", cite = { "SB-147", "SB-150" } }
assumption "MP-22" { beta { low = 0.20, likely = 0.50, high = 0.85 }, unit = "chance that other courts follow",
  low = "doj", high = "apple", cite = { "SB-085", "EN-009" } }
assumption "MP-23" { beta { low = 0.25, likely = 0.50, high = 0.75 }, unit = "chance of a reversal",
  low = "doj", high = "apple", evidence = "none", cite = { "LW-074" } }
assumption "MP-24" { lognormal { low = 3, likely = 12, high = 30 }, unit = "months to a final answer on appeal" }
assumption "MP-25" { beta { low = 0.01, likely = 0.05, high = 0.25 },
  unit = "chance of a federal law within two years" }
assumption "MP-42" { beta { low = 0.05, likely = 0.30, high = 0.80 }, unit = "share who move to other protection",
  low = "doj", high = "apple", cite = { "CC-017" } }
assumption "MP-48" { lognormal { low = 0.1, likely = 1, high = 5 }, unit = "people cleared per 100 phones opened",
  low = "apple", high = "doj" }

-- Whether the method gets out, and what then.
assumption "MP-26" { loguniform { low = 0.0002, high = 0.03 }, unit = "chance a year of escape from Apple",
  low = "doj", high = "apple", evidence = "none", cite = { "GD-104", "GD-105" } }
assumption "MP-27" { loguniform { low = 0.00001, high = 0.005 }, unit = "chance of escape per order served",
  low = "doj", high = "apple", evidence = "none", cite = { "SB-082" } }
assumption "MP-28" { loguniform { low = 0.005, high = 0.25 }, unit = "chance a year of escape from an agency",
  low = "doj", high = "apple", cite = { "GD-105" } }
assumption "MP-29" { loguniform { low = 0.001, high = 0.25 }, unit = "chance that what escapes works elsewhere",
  low = "doj", high = "apple", evidence = "none", cite = { "SB-059", "SB-068" } }
assumption "MP-31" { lognormal { low = 50000000, likely = 200000000, high = 1000000000 },
  unit = "phones it would work on",
  low = "doj", high = "apple", cite = { "GD-050", "GD-053" } }
assumption "MP-32" { lognormal { low = 0.0005, likely = 0.003, high = 0.02 },
  unit = "share an abuser can hold in a year",
  low = "doj", high = "apple" }
assumption "MP-33" { loguniform { low = 0.00001, high = 0.02 }, unit = "share of abusers who have it",
  low = "doj", high = "apple", evidence = "none" }
assumption "MP-47" { triangular { low = 0.1, likely = 0.4, high = 0.9 }, unit = "risk left by strict conditions",
  low = "doj", high = "apple", evidence = "none", cite = { "E-05", "A-22" } }

-- Other states.
assumption "MP-36" { beta { low = 0.20, likely = 0.60, high = 0.95 }, unit = "chance of a like demand abroad anyway",
  low = "apple", high = "doj", cite = { "WB-002", "LW-092" } }
assumption "MP-37" { triangular { low = 0.02, likely = 0.15, high = 0.45 }, unit = "added chance of a demand abroad",
  low = "doj", high = "apple", evidence = "none" }
assumption "MP-38" { beta { low = 0.10, likely = 0.40, high = 0.80 }, unit = "chance that Apple must give way there",
  low = "apple" }
assumption "MP-39" { loguniform { low = 100, high = 1000000 }, unit = "people at serious risk where it gives way",
  low = "doj", high = "apple", evidence = "none" }

-- The ledgers. assumed(MP-01) is one future's number. Chances stay shares here, so that the mean over futures is right;
-- what the screen counts (opened in 98 of 100) the forecast draws. e ^ x is written 2.718281828 ^ x.
local function mp(number) return "assumed(MP-" .. number .. ")" end
local function step(term, first, second, third)
  local level = "level(" .. term .. ")"
  return "if(" .. level .. " == 2, " .. third .. ", if(" .. level .. " == 1, " .. second .. ", " .. first .. "))"
end
local function decays(rate) return "2.718281828 ^ (0 - " .. rate .. ")" end

-- No term is set (level -1) where no software was ordered.
local granted = "if(level(reach) >= 0 and not reversed, 1, 0)"
local new_data = "min(1, " .. mp("01") .. " * if(variant(alive_silent), 1.2, 1))"
local vendor = "(" .. mp("15") .. " * if(variant(for_sale), 2.9, 1))"
local requests = "(" .. mp("20") .. " * if(variant(queue_300), 8, if(variant(queue_one), 0.048, 1)))"

-- Months from the application, 75 days after the phone was seized, until an order is served.
local months = "((35 + 2 * days_spent + " .. step("first_try", 30, 14, 0) .. " + " .. step("deadline", 70, 28, 14) ..
  " + " .. step("custody", 0, "-3", "-7") .. " + " .. step("oversight", 10, 0, 0) ..
  ") / 30 + if(appealed and level(stay) == 0, " .. mp("24") .. ", 0))"
local works = "(" .. mp("11") .. " - if(level(deadline) == 2, 0.05, 0))"
local vendor_first = "(1 - " .. decays(vendor .. " * if(level(reach) >= 0, " .. months .. ", 12)") .. ")"
local function worth(days)
  return "(" .. mp("02") .. " * 0.5 ^ (" .. days .. " / " .. mp("08") .. ") + " .. mp("04") .. " * " .. mp("05") .. ")"
end

-- Five years of orders for others; people change what they use where every phone can be opened.
local reach = step("reach", 0.05, 0.3, 1)
local followed = "(" .. mp("22") .. " + 0.2 * (1 - " .. mp("22") .. "))"
local others = "(" .. granted .. " * 5 * " .. requests .. " * " .. reach .. " * " .. followed ..
  " * (1 - " .. mp("42") .. " * " .. reach .. "))"

outcome "leads" { ledger = "investigative value", unit = "leads",
  formula = new_data .. " * (" .. vendor_first .. " * " .. worth("(75 + 15 * " .. months .. ")") ..
    " + " .. granted .. " * (1 - " .. vendor_first .. ") * " .. works .. " * if(level(afterwards) == 0, 0.9, 1) * " ..
    worth("(75 + 30 * " .. months .. ")") .. ") + " .. others .. " * " .. new_data .. " * " .. mp("02") ..
    " * " .. works }

-- Custody between Apple and an agency is half way between the two on a scale of magnitudes.
local custody = step("custody", mp("26"), "(" .. mp("26") .. " * " .. mp("28") .. ") ^ 0.5", mp("28")) ..
  " * " .. step("oversight", 0.8, 1, 1.2)
local conditions = step("afterwards", mp("47"), "(1 + " .. mp("47") .. ") / 2", 1)
local escapes = "(1 - " .. decays("(" .. step("sunset", 1, 2.5, 5) .. " * " .. custody .. " * " .. conditions ..
  " + " .. mp("27") .. " * " .. conditions .. " * (" .. others .. " + 1))") .. ")"
local vendor_leaks = vendor_first .. " * (1 - (1 - " .. mp("17") .. ") ^ (" .. mp("18") .. " / 12))"

local users = mp("31") .. " * " .. mp("32") .. " * " .. mp("33")
local abroad = granted .. " * min(1, " .. mp("37") .. " * " .. step("reach", 0.15, 0.6, 1.5) .. ") * " .. mp("38") ..
  " * " .. mp("39")

outcome "exposed" { ledger = "user-security risk", unit = "people over five years",
  formula = "(" .. granted .. " * " .. escapes .. " * " .. mp("29") .. " + " .. vendor_leaks .. ") * " .. users ..
    " + " .. abroad }
