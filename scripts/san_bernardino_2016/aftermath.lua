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

epilogue "vendor" { "2016. Somebody outside opens the phone. Apple has written nothing for it.", chance = vendor,
  effect = "opened = true, by_vendor = true", drawn = "a vendor is first: " .. in_hundred(vendor) }

-- 0.94 works (MP-11), and where it does not a vendor may still come.
epilogue "opened_at_apple" { "2016. At Apple the software runs on this one phone. Guess by guess, from afar, it opens.",
  only_if = served .. " and not opened and level(custody) == 0", chance = 0.97,
  effect = "opened = true", drawn = "the software works: 97 of 100" }
epilogue "opened_by_agency" { "2016. In a government laboratory the software runs. Guess by guess, the phone opens.",
  only_if = served .. " and not opened and level(custody) >= 1", chance = 0.95,
  effect = "opened = true", drawn = "the software works: 95 of 100" }
epilogue "opened_late" { "2017. The panel's order runs, a year on. The phone opens.",
  only_if = late .. " and not opened",
  chance = 0.95, effect = "opened = true", drawn = "opened at last: 95 of 100" }
local in_the_end = by_order({ certify = 0.42, expert = 0.59, stay = 0.5 }, 0)
epilogue "opened_after_all" { "2017. Other means have failed. The phone opens in the end, with Apple's help.",
  only_if = "not opened and not reversed and (ordered(expert) or ordered(certify) or ordered(stay))",
  chance = in_the_end, effect = "opened = true", drawn = "opened after all: " .. in_hundred(in_the_end) }
epilogue "passcode" { "2016. The man gives his code. Nobody made him.",
  only_if = "variant(alive_silent) and not opened",
  chance = 0.22, effect = "opened = true", drawn = "he speaks within a year: 22 of 100" }

-- What was on it: MP-01, MP-04, MP-02. He alone would have known more, so there is more new where he lives.
local nothing = "if(variant(alive_silent),0.24,0.37)"
epilogue "nothing_new" { "Nothing is on it that was not in hand already.", only_if = "opened", chance = nothing,
  effect = "nothing_new = true", drawn = "nothing new: " .. in_hundred(nothing) .. " opened phones" }
epilogue "ruled_out" { "Its data cover the missing 18 minutes. No third person was there.",
  only_if = "opened and not nothing_new", chance = 0.54, effect = "ruled_out = true",
  drawn = "a fear ruled out: 54 of 100 with new data", cite = { "SB-009" } }
epilogue "lead" { "One number in it leads to a man nobody had asked about.", only_if = "opened and not nothing_new",
  chance = 0.076, effect = "lead_found = true", drawn = "a lead: 8 of 100 with new data" }
epilogue "no_answer" { "It held data that nobody had, and no answer.",
  only_if = "opened and not nothing_new and not ruled_out and not lead_found" }

-- Which card the ruling is remembered for; one at most.
local function stood(id, text, only_if, fact)
  epilogue(id) { text, only_if = "not stood and signed and " .. only_if, effect = "stood = true", cite = fact,
    drawn = "it stood to the end of the hearing" }
end
local quotes = "2017. A court quotes the ruling: "
stood("stood_D_06", quotes .. "one phone, by its serial number.", granted .. " and upheld(D-06) and level(reach) == 0",
  { "SB-059" })
stood("stood_D_17", quotes .. "each phone has its own judge.", granted .. " and upheld(D-17)", { "SB-113" })
stood("stood_D_04", quotes .. "a few people, a few weeks, paid.", granted .. " and found(burden) > 0 and upheld(D-04)",
  { "SB-079", "SB-063" })
stood("stood_D_02", quotes .. "the law of 1789 reaches this far.",
  granted .. " and found(authority) > 0 and upheld(D-02)", { "LW-002", "LW-012" })
stood("stood_A_06", quotes .. "behind one phone stand many.", refused .. " and upheld(A-06)", { "SB-147" })
stood("stood_A_04", quotes .. "not how long the work is, but what kind.",
  refused .. " and found(burden) < 0 and upheld(A-04)", { "SB-082" })
stood("stood_A_05", quotes .. "first try what you have.", refused .. " and found(necessity) < 0 and upheld(A-05)",
  { "SB-038" })
stood("stood_A_01", quotes .. "an old law makes no new duty.", refused .. " and found(authority) < 0 and upheld(A-01)",
  { "LW-003" })

-- Other states: MP-37, MP-36. This ruling or none.
local because = by_reach(0.013, 0.051, 0.128)
epilogue "abroad_because" { "2017. A minister abroad holds up this ruling. Apple gives way there too.",
  only_if = granted,
  chance = because, effect = "abroad = true", drawn = "abroad because of this: " .. in_hundred(because) }
epilogue "abroad_anyway" { "2017. Another state demands the same. It never mentions this case.",
  only_if = "not abroad",
  chance = 0.6, drawn = "abroad in any case: 60 of 100" }

epilogue "vendor_leaks" { "2017. The seller's tool is stolen and sold on.", only_if = "by_vendor", chance = 0.041,
  drawn = "a seller's tool leaks: 4 of 100" }

-- Orders for others: MP-20, MP-22. In half of the futures other courts follow; the numbers are the middle of that half.
epilogue "others" { "2018. Other courts follow: some 60 more phones, each with its own order.",
  only_if = granted .. " and level(reach) == 0", chance = 0.5, effect = "followed = true",
  drawn = "nine times in ten 3 to 500" }
epilogue "others_pending" { "2018. Other courts follow: over 300 more phones.",
  only_if = granted .. " and level(reach) == 1", chance = 0.5, effect = "followed = true",
  drawn = "nine times in ten 16 to 2,700" }
epilogue "others_later" { "2018. Other courts follow: over 700 more phones.",
  only_if = granted .. " and level(reach) == 2", chance = 0.5, effect = "followed = true",
  drawn = "nine times in ten 34 to 6,900" }
local cleared = by_reach(0.45, 0.73, 0.83)  -- MP-48 x orders / 100
epilogue "cleared" { "2018. A message on one of those phones clears a man in jail.", only_if = "followed",
  chance = cleared, drawn = "somebody cleared: " .. in_hundred(cleared) }
epilogue "law" { "2018. Congress passes a law on such requests.", chance = 0.06,
  drawn = "a law in two years: 6 of 100" }

-- MP-26 to MP-28 and MP-47. Sealed or kept, by the agency, for years: each makes it likelier.
local escapes = by_order({ strict = 0.034, narrowed = 0.04, as_filed = 0.17, broad = 0.49 }, 0.034)
epilogue "escapes" { "2019. The method is out: a copy turns up where it should not be.",
  only_if = served .. " or " .. late,
  chance = escapes, effect = "escaped = true", drawn = "the method escapes: " .. in_hundred(escapes) }
epilogue "works_elsewhere" { "2020. The copy opens other phones too. Some of them are stolen ones.",
  only_if = "escaped",
  chance = 0.066, effect = "elsewhere = true", drawn = "works elsewhere: 7 of 100 escapes" }
epilogue "harmless" { "The copy runs on no other phone: Apple would have to sign it again.",
  only_if = "escaped and not elsewhere" }

epilogue "shut" { "2021. The phone is still locked. What is on it, nobody knows.", only_if = "not opened" }

-- The one line that is no draw.
epilogue "in_truth" { "In truth the FBI got in on 28 March 2016, without Apple. One source called nothing on it " ..
  "significant. Others valued new data that pointed to no other plotter.",
  cite = { "SB-123", "SB-137", "SB-138" }, drawn = "not drawn: this is what happened" }

-- What each favors is by the ruling itself, not by a panel's coin.
ending "consent_wide" { "By consent. Apple builds it, on the terms the court has set.",
  only_if = "complied and index > 50",
  favors = "doj" }
ending "consent" { "By consent. Apple helps, on narrow terms.", only_if = "complied", favors = "apple" }
-- What the DOJ may offer and what Apple may offer meet in one order only.
ending "agreed" { "Settled. Both sides offered the strict order, and the court signs it.", only_if = "consent",
  favors = "doj" }
ending "granted_reversed" { "Granted, and reversed. The order falls.",
  only_if = "reversed and index > 50", favors = "doj" }
ending "refused_reversed" { "Refused, and reversed. The order comes after all, a year late and strict.",
  only_if = "reversed and index < 50", favors = "apple" }
ending "broad" { "Granted, broadly. Apple builds, and the agency keeps what it built.",
  only_if = "ordered(broad)", favors = "doj" }
ending "as_filed" { "Granted as filed. Apple builds for this phone and for those already waiting.",
  only_if = "ordered(as_filed)",
  favors = "doj" }
ending "narrowed" { "Granted, narrowed. Apple builds for one phone, and destroys it.",
  only_if = "ordered(narrowed)", favors = "doj" }
ending "strict" { "Granted, strictly. Apple builds for one phone, while the court watches.",
  only_if = "ordered(strict)", favors = "doj" }
ending "expert" { "Expert first. Apple builds only if all else fails.",
  only_if = "ordered(expert)", favors = "apple" }
ending "certified" { "Certified. The question goes up, and the phone stays shut meanwhile.",
  only_if = "ordered(certify)",
  favors = "apple" }
ending "stayed" { "Stayed. Others may try first.", only_if = "ordered(stay)", favors = "apple" }
ending "lesser" { "Lesser means. Apple gives what it has, and writes nothing new.",
  only_if = "ordered(lesser)", favors = "apple" }
ending "denied" { "Denied. Apple owes no new software.", favors = "apple" }
