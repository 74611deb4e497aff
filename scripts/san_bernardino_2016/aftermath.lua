-- SPDX-License-Identifier: CC-BY-4.0
-- What came after: one future of model.lua, told line by line, each with the share of 10,000 futures in which it is so;
-- then the ending.

-- What became of the ruling. A denial that a panel reverses turns into a strict order, a year late (the index stays 0);
-- the other orders under 40 are told likewise. An order that ran at once has run, whatever the panel said of it.
local opens = "(ordered(strict) or ordered(narrowed) or ordered(as_filed) or ordered(broad))"
local late = "(reversed and not complied and index < 40)"
local granted = "(" .. opens .. " and (not reversed or complied) and not " .. late .. ")"
local refused = "(not " .. granted .. " and not " .. late .. ")"
local after_others = "(ordered(expert) or ordered(certify) or ordered(stay))"

epilogue "vendor" { "In 2016 somebody outside opens the phone, and Apple has written nothing for it.",
  only_if = "vendor_opens" }
epilogue "opened_at_apple" {
  "In 2016 the software runs at Apple on this one phone, which opens, guess by guess, from a distance.",
  only_if = "software_opens and " .. opens .. " and not " .. late .. " and level(custody) == 0" }
epilogue "opened_by_agency" {
  "In 2016 the software runs in a government laboratory, where, guess by guess, the phone opens.",
  only_if = "software_opens and " .. opens .. " and not " .. late .. " and level(custody) >= 1" }
epilogue "opened_late" { "In 2017, a year later, the order of the appeal panel is executed and the phone opens.",
  only_if = "software_opens and " .. late }
epilogue "opened_after_all" {
  "In 2017, after all other means have failed, the phone finally opens with Apple's assistance.",
  only_if = "software_opens and " .. after_others .. " and not " .. late }
epilogue "passcode" { "In 2016 the man gives his code, although nobody has compelled him.",
  only_if = "code_given and opens and not vendor_opens and not software_opens" }

epilogue "nothing_new" { "It contains nothing that investigators did not already possess.",
  only_if = "opens and not something_new" }
epilogue "ruled_out" { "Its data cover the missing 18 minutes, and they reveal that no third person was there.",
  only_if = "opens and something_new and rules_out", cite = { "SB-009" } }
epilogue "lead" { "One number in it leads investigators to a man about whom nobody had asked.",
  only_if = "opens and something_new and finds_lead" }
epilogue "no_answer" { "It contains data that nobody possessed before, but it gives no answer.",
  only_if = "opens and something_new and not rules_out and not finds_lead" }

-- Which card the ruling is remembered for; one at most.
local function stood(id, text, only_if, fact)
  epilogue(id) { text, only_if = "not stood and signed and " .. only_if, effect = "stood = true", cite = fact }
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

-- Other states. This ruling or none.
epilogue "abroad_because" {
  "In 2017 a minister abroad holds up this ruling as an example, and Apple gives way there too.",
  only_if = "gives_way_abroad" }
epilogue "abroad_anyway" { "In 2017 another government demands the same, without ever mentioning this case.",
  only_if = "demanded_anyway and not gives_way_abroad" }

epilogue "vendor_leaks" { "In 2017 the tool that opened the phone is stolen from its seller and sold on.",
  only_if = "vendor_leaks" }

-- Orders for others.
local followed = "carried_out and follows and " .. granted
epilogue "others" { "In 2018 other courts follow this decision, each with an order of its own, for a few dozen phones.",
  only_if = followed .. " and orders >= 5 and orders < 100" }
epilogue "others_pending" { "In 2018 other courts follow this decision with orders for hundreds of phones.",
  only_if = followed .. " and orders >= 100 and orders < 1000" }
epilogue "others_later" { "In 2018 other courts follow this decision with orders for thousands of phones.",
  only_if = followed .. " and orders >= 1000" }
epilogue "cleared" { "In 2018 a message on one of those phones proves the innocence of a man in jail.",
  only_if = followed .. " and orders >= 5 and clears_somebody" }
epilogue "law" { "In 2018 Congress passes legislation that governs such requests.", only_if = "law_passes" }

epilogue "escapes" { "In 2019 the method escapes, and a copy of it turns up where no copy should be.",
  only_if = "escapes" }
epilogue "works_elsewhere" { "In 2020 the copy opens other phones as well, including some that have been stolen.",
  only_if = "escapes and works_elsewhere" }
epilogue "harmless" { "The copy runs on no other phone, because Apple would have to sign it again.",
  only_if = "escapes and not works_elsewhere" }

epilogue "shut" { "In 2021 the phone is still locked, and what information it contains nobody knows.",
  only_if = "not opens" }

-- What each favors is by the ruling itself, not by a panel's coin.
ending "consent_wide" { "By consent, the software is ordered on the conditions that the court has set.",
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
ending "broad" { "The order is granted broadly, for this phone and later ones, and the agency may keep the software.",
  only_if = "ordered(broad)", favors = "doj" }
ending "as_filed" { "The order is granted as filed, for this phone and for those already waiting.",
  only_if = "ordered(as_filed)",
  favors = "doj" }
ending "narrowed" { "The order is granted, but narrowed: for one phone, and the software is destroyed afterwards.",
  only_if = "ordered(narrowed)", favors = "doj" }
ending "strict" { "The order is granted strictly, for one phone under the court's supervision.",
  only_if = "ordered(strict)", favors = "doj" }
ending "expert" { "An expert comes first, and Apple builds only if every alternative fails.",
  only_if = "ordered(expert)", favors = "apple" }
ending "certified" { "The question of authority is certified to a higher court, which decides about the power first.",
  only_if = "ordered(certify)",
  favors = "apple" }
ending "stayed" { "The order is stayed, so that others may try their own method first.",
  only_if = "ordered(stay)", favors = "apple" }
ending "lesser" { "The court orders lesser means: Apple gives what it already has, and writes nothing new.",
  only_if = "ordered(lesser)", favors = "apple" }
ending "denied" { "The order is denied, and Apple has no obligation to write new software.", favors = "apple" }
