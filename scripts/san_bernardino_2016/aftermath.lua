-- SPDX-License-Identifier: CC-BY-4.0
-- What came after: one future, told line by line, each with the share of futures in which it is so; then the ending.
-- Shares are of the 400,000 futures behind orders.lua (a year for a vendor, five for an escape).

-- Conditions without blanks, so that a text in braces counts as one word.
local function both(a, b) return "if(" .. a .. "," .. b .. ",false)" end
local function either(a, b) return "if(" .. a .. ",true," .. b .. ")" end
local function no(a) return "if(" .. a .. ",false,true)" end

-- A number by order, or by reach: by_order({ narrowed = 0.32 }, 0.69).
local orders = { "lesser", "certify", "stay", "expert", "strict", "narrowed", "as_filed", "broad" }
local function by_order(shares, otherwise)
  local formula = tostring(otherwise)
  for _, id in ipairs(orders) do
    if shares[id] then formula = "if(ordered(" .. id .. ")," .. shares[id] .. "," .. formula .. ")" end
  end
  return formula
end
local function by_reach(this, pending, later)
  return "if(level(reach)==2," .. later .. ",if(level(reach)==1," .. pending .. "," .. this .. "))"
end
local function in_hundred(formula) return "{round(100*" .. formula .. ")} of 100" end

-- What became of the ruling. A denial that a panel reverses turns into a strict order, a year late (the index stays 0);
-- the other orders under 40 are told likewise. An order that ran at once has run, whatever the panel said of it.
local opens = either("ordered(strict)", either("ordered(narrowed)", either("ordered(as_filed)", "ordered(broad)")))
local stands = either(no("reversed"), "complied")
local late = both("reversed", both(no("complied"), "index<40"))
local granted = both(opens, both(stands, no(late)))
local served = both(opens, both(either(stands, "level(stay)==1"), no(late)))
local waited = both("appealed", both(no("complied"), "level(stay)==0"))
local refused = no(either(granted, late))

-- Does somebody outside open it first (MP-15)? Within a year, or before the software. A way in that the court knows of
-- makes it at least 0.8; where such ways are for sale it is likelier too.
local before = "max(if(" .. either(late, waited) .. ",0.75," ..
  by_order({ strict = 0.46, narrowed = 0.32, as_filed = 0.31, broad = 0.25 }, 0.32) .. "),if(variant(for_sale),0.65,0))"
local within_a_year = "max(" .. by_order({ certify = 0.72, expert = 0.6 }, 0.69) .. ",if(variant(for_sale),0.97,0))"
local vendor = "max(if(" .. either(served, late) .. "," .. before .. "," .. within_a_year ..
  "),if(told,0.8,0))"

epilogue "vendor" { "In 2016 somebody outside opens the phone, and Apple has written nothing for it.", chance = vendor,
  effect = "opened = true, by_vendor = true", drawn = in_hundred(vendor) }

-- 0.94 works (MP-11), and where it does not a vendor may still come.
epilogue "opened_at_apple" {
  "In 2016 the software runs at Apple on this one phone, which opens, guess by guess, from a distance.",
  only_if = served .. " and not opened and level(custody) == 0", chance = 0.97,
  effect = "opened = true", drawn = "97 of 100" }
epilogue "opened_by_agency" {
  "In 2016 the software runs in a government laboratory, where, guess by guess, the phone opens.",
  only_if = served .. " and not opened and level(custody) >= 1", chance = 0.95,
  effect = "opened = true", drawn = "95 of 100" }
epilogue "opened_late" { "In 2017, a year later, the order of the appeal panel is executed and the phone opens.",
  only_if = late .. " and not opened",
  chance = 0.95, effect = "opened = true", drawn = "95 of 100" }
local in_the_end = by_order({ certify = 0.42, expert = 0.59, stay = 0.5 }, 0)
epilogue "opened_after_all" {
  "In 2017, after all other means have failed, the phone finally opens with Apple's assistance.",
  only_if = "not opened and not reversed and (ordered(expert) or ordered(certify) or ordered(stay))",
  chance = in_the_end, effect = "opened = true", drawn = in_hundred(in_the_end) }
epilogue "passcode" { "In 2016 the man gives his code, although nobody has compelled him.",
  only_if = "variant(alive_silent) and not opened",
  chance = 0.22, effect = "opened = true", drawn = "22 of 100" }

-- What was on it: MP-01, MP-04, MP-02. He alone would have known more, so there is more new where he lives.
local nothing = "if(variant(alive_silent),0.24,0.37)"
epilogue "nothing_new" { "It contains nothing that investigators did not already possess.",
  only_if = "opened", chance = nothing,
  effect = "nothing_new = true", drawn = in_hundred(nothing) }
epilogue "ruled_out" { "Its data cover the missing 18 minutes, and they reveal that no third person was there.",
  only_if = "opened and not nothing_new", chance = 0.54, effect = "ruled_out = true",
  drawn = "54 of 100", cite = { "SB-009" } }
epilogue "lead" { "One number in it leads investigators to a man about whom nobody had asked.",
  only_if = "opened and not nothing_new",
  chance = 0.076, effect = "lead_found = true", drawn = "8 of 100" }
epilogue "no_answer" { "It contains data that nobody possessed before, but it gives no answer.",
  only_if = "opened and not nothing_new and not ruled_out and not lead_found" }

-- Which card the ruling is remembered for; one at most.
local function stood(id, text, only_if, fact)
  epilogue(id) { text, only_if = "not stood and signed and " .. only_if, effect = "stood = true", cite = fact,
    drawn = "it stood to the end" }
end
local quotes = "In 2017 another court quotes this ruling: "
stood("stood_D_06", quotes .. "one phone, by its unique identifier.",
  granted .. " and upheld(D-06) and level(reach) == 0",
  { "SB-059" })
stood("stood_D_17", quotes .. "each later phone has its own judge.", granted .. " and upheld(D-17)", { "SB-113" })
stood("stood_D_04", quotes .. "a few employees, a few weeks, and a reasonable payment.",
  granted .. " and found(burden) > 0 and upheld(D-04)",
  { "SB-079", "SB-063" })
stood("stood_D_02", quotes .. "the authority of 1789 reaches this far.",
  granted .. " and found(authority) > 0 and upheld(D-02)", { "LW-002", "LW-012" })
stood("stood_A_06", quotes .. "behind this one phone many others stand.", refused .. " and upheld(A-06)", { "SB-147" })
stood("stood_A_04", quotes .. "the question is not how long the work is, but what kind.",
  refused .. " and found(burden) < 0 and upheld(A-04)", { "SB-082" })
stood("stood_A_05", quotes .. "exhaust the ordinary means first.",
  refused .. " and found(necessity) < 0 and upheld(A-05)",
  { "SB-038" })
stood("stood_A_01", quotes .. "an old law creates no new obligation.",
  refused .. " and found(authority) < 0 and upheld(A-01)",
  { "LW-003" })

-- Other states: MP-37, MP-36. This ruling or none.
local because = by_reach(0.013, 0.051, 0.128)
epilogue "abroad_because" {
  "In 2017 a minister abroad holds up this ruling as an example, and Apple gives way there too.",
  only_if = granted,
  chance = because, effect = "abroad = true", drawn = in_hundred(because) }
epilogue "abroad_anyway" { "In 2017 another government demands the same, without ever mentioning this case.",
  only_if = "not abroad",
  chance = 0.6, drawn = "60 of 100" }

epilogue "vendor_leaks" { "In 2017 the tool that opened the phone is stolen from its seller and sold on.",
  only_if = "by_vendor", chance = 0.041,
  drawn = "4 of 100" }

-- Orders for others: MP-20, MP-22. In half of the futures other courts follow; the numbers are the middle of that half.
epilogue "others" { "In 2018 other courts follow this decision for some 60 more phones, each with its own order.",
  only_if = granted .. " and level(reach) == 0", chance = 0.5, effect = "followed = true",
  drawn = "nine times in ten 3 to 500" }
epilogue "others_pending" { "In 2018 other courts follow this decision with orders for over 300 more phones.",
  only_if = granted .. " and level(reach) == 1", chance = 0.5, effect = "followed = true",
  drawn = "nine times in ten 16 to 2,700" }
epilogue "others_later" { "In 2018 other courts follow this decision with orders for over 700 more phones.",
  only_if = granted .. " and level(reach) == 2", chance = 0.5, effect = "followed = true",
  drawn = "nine times in ten 34 to 6,900" }
local cleared = by_reach(0.45, 0.73, 0.83)  -- MP-48 x orders / 100
epilogue "cleared" { "In 2018 a message on one of those phones proves the innocence of a man in jail.",
  only_if = "followed",
  chance = cleared, drawn = in_hundred(cleared) }
epilogue "law" { "In 2018 Congress passes legislation that governs such requests.", chance = 0.06,
  drawn = "6 of 100" }

-- MP-26 to MP-28 and MP-47. Sealed or kept, by the agency, for years: each makes it likelier.
local escapes = by_order({ strict = 0.034, narrowed = 0.04, as_filed = 0.17, broad = 0.49 }, 0.034)
epilogue "escapes" { "In 2019 the method escapes, and a copy of it turns up where no copy should be.",
  only_if = served .. " or " .. late,
  chance = escapes, effect = "escaped = true", drawn = in_hundred(escapes) }
epilogue "works_elsewhere" { "In 2020 the copy opens other phones as well, including some that have been stolen.",
  only_if = "escaped",
  chance = 0.066, effect = "elsewhere = true", drawn = "7 of 100" }
epilogue "harmless" { "The copy runs on no other phone, because Apple would have to sign it again.",
  only_if = "escaped and not elsewhere" }

epilogue "shut" { "In 2021 the phone is still locked, and what information it contains nobody knows.",
  only_if = "not opened" }

-- What each favors is by the ruling itself, not by a panel's coin.
ending "consent_wide" { "By consent, Apple builds the software on the conditions that the court has set.",
  only_if = "complied and index > 50",
  favors = "doj" }
ending "consent" { "By consent, Apple assists the investigation, but only on narrow conditions.",
  only_if = "complied", favors = "apple" }
-- What the DOJ may offer and what Apple may offer meet in one order only.
ending "agreed" { "The case is settled, because both sides offered the strict order, and the court signs it.",
  only_if = "consent",
  favors = "doj" }
ending "granted_reversed" { "The order was granted, but a higher court has reversed it, and it falls.",
  only_if = "reversed and index > 50", favors = "doj" }
ending "refused_reversed" {
  "The order was refused, but the refusal is reversed, and a strict order follows a year late.",
  only_if = "reversed and index < 50", favors = "apple" }
ending "broad" { "The order is granted broadly, so Apple builds the software and the agency keeps it.",
  only_if = "ordered(broad)", favors = "doj" }
ending "as_filed" { "The order is granted as filed, so Apple builds for this phone and for those already waiting.",
  only_if = "ordered(as_filed)",
  favors = "doj" }
ending "narrowed" { "The order is granted, but narrowed: Apple builds the software for one phone, and destroys it.",
  only_if = "ordered(narrowed)", favors = "doj" }
ending "strict" { "The order is granted strictly, and Apple builds for one phone under the court's supervision.",
  only_if = "ordered(strict)", favors = "doj" }
ending "expert" { "An expert comes first, and Apple builds only if every alternative fails.",
  only_if = "ordered(expert)", favors = "apple" }
ending "certified" { "The question of authority is certified to a higher court, and the phone stays shut meanwhile.",
  only_if = "ordered(certify)",
  favors = "apple" }
ending "stayed" { "The order is stayed, so that others may try their own method first.",
  only_if = "ordered(stay)", favors = "apple" }
ending "lesser" { "The court orders lesser means: Apple gives what it already has, and writes nothing new.",
  only_if = "ordered(lesser)", favors = "apple" }
ending "denied" { "The order is denied, and Apple has no obligation to write new software.", favors = "apple" }
