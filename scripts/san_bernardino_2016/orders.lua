-- SPDX-License-Identifier: CC-BY-4.0
-- What the court may order: nine terms from strict to wide, nine orders, and the odds asked for beforehand.

term "reach" { "Which phones does the order cover?", name = "Reach",
  level "this_phone" { "This phone" }, level "pending" { "Phones under warrants now pending" },
  level "later" { "Later phones too" } }
term "custody" { "Where is the work to be done?", name = "Premises",                      -- SB-060, SB-061
  level "apples" { "At Apple; guesses sent from afar" }, level "agency" { "At the agency, Apple present" },
  level "handed_over" { "Handed over to the agency" } }
term "afterwards" { "What becomes of the software afterwards?", name = "Afterwards",
  level "destroyed" { "Destroyed and logged" }, level "sealed" { "Sealed with the court" }, level "kept" { "Kept" } }
term "cost" { "Who pays for the work?", name = "Cost",                                      -- SB-063
  level "state" { "The state pays" }, level "each" { "Each pays its own" }, level "apple" { "Apple pays" } }
term "deadline" { "By when must Apple deliver?", name = "Deadline",
  level "ten_weeks" { "70 days" }, level "four_weeks" { "28 days" }, level "two_weeks" { "14 days" } }
term "first_try" { "Which alternatives must be tried first?", name = "First try",
  level "thirty_days" { "Other means, for 30 days" }, level "fourteen_days" { "Other means, for 14 days" },
  level "nothing" { "Nothing" } }
term "oversight" { "Who supervises the work?", name = "Oversight",
  level "master" { "A special master, who reports" }, level "log" { "A sealed log" }, level "nobody" { "Nobody" } }
term "sunset" { "When does the authority end?", name = "Sunset",
  level "sixty_days" { "After 60 days" }, level "a_year" { "After a year" }, level "never" { "Never" } }
-- A strict and a middle order are stayed alike, so two levels do.
term "stay" { "And what happens if somebody appeals?", name = "Stay on appeal",
  level "waits" { "The order waits" }, level "runs" { "The order runs at once" } }

-- How many of closeness, burden, necessity and rights went to the DOJ. A fact not shown goes against its bearer.
local function went(factor) return "max(found(" .. factor .. "), 0)" end
local n = "(" .. went("closeness") .. " + " .. went("burden") .. " + " .. went("necessity") .. " + " ..
  went("rights") .. ")"
local held, refused, open = "found(authority) > 0", "found(authority) < 0", "found(authority) == 0"
local path = "(" .. held .. " or (" .. open .. " and " .. n .. " >= 3))"

-- The order that follows: where Apple has complied, what was asked; else the one the findings lead to. With a ceiling
-- below what they lead to it is the widest order under the ceiling, so that there always is just one.
local function follows(asked, findings)
  return "(complied and " .. asked .. ") or (not complied and (" .. findings .. "))"
end
local as_far = path .. " and " .. n .. " == 4"
local at_least = function(least) return path .. " and " .. n .. " >= " .. least end

local strict = { reach = "this_phone", custody = "apples", afterwards = "destroyed", cost = "state",
  deadline = "ten_weeks", first_try = "thirty_days", oversight = "master", sunset = "sixty_days", stay = "waits" }

package "deny" { "Denied", index = 0,
  proposed_if = "not complied and ((" .. refused .. " and " .. n .. " <= 2) or (not (" .. refused .. ") and " ..
    n .. " == 0))",
  because = "Authority is denied, or nothing else went to the DOJ.",
  say = "Apple owes no new software." }

package "lesser" { "Lesser means", index = 20,
  proposed_if = "not complied and " .. open .. " and " .. n .. " == 1",
  because = "Authority is open, and one of the other four points went to the DOJ.",
  say = "Apple provides what it already has, but writes nothing." }

package "certify" { "Certified to a higher court", index = 25,
  proposed_if = "not complied and ((" .. refused .. " and " .. n .. " >= 3) or (" .. open .. " and " .. n .. " == 2))",
  because = "The authority is in doubt, while half of the other points or more went to the DOJ.",
  say = "A higher court first decides about the authority." }

-- SB-122. Open only when the court has been told of the outside party.
package "stay" { "Stayed while others try", index = 30, only_if = "admitted(outside_party)",
  say = "The outside party's way is tried first." }

package "expert" { "Expert first", index = 45, levels = strict,
  proposed_if = follows("ceiling < 55",
    "(" .. held .. " and " .. n .. " == 1) or (" .. at_least(2) .. " and ceiling < 55)"),
  because = "The court has authority, but one other point at most supports an order so wide.",
  say = "Apple builds only if other means fail." }

package "strict" { "Granted, strictly", index = 55, opens = true, levels = strict,
  only_if = "ceiling >= 55",
  proposed_if = follows("ceiling >= 55 and ceiling < 70",
    "ceiling >= 55 and ((" .. path .. " and " .. n .. " == 2) or (" .. at_least(3) .. " and ceiling < 70))"),
  because = "Two of the other four points went to the DOJ, or it asked for no more than this.",
  say = "This phone only, supervised; the software is destroyed afterwards." }

package "narrowed" { "Granted, narrowed", index = 70, opens = true,
  only_if = "ceiling >= 70",
  levels = { reach = "this_phone", custody = "apples", afterwards = "destroyed", cost = "each",
    deadline = "four_weeks", first_try = "fourteen_days", oversight = "log", sunset = "a_year", stay = "waits" },
  proposed_if = follows("ceiling >= 70 and ceiling < 85",
    "ceiling >= 70 and ((" .. path .. " and " .. n .. " == 3) or (" .. as_far .. " and ceiling < 85))"),
  because = "Authority is not denied, and three of the other four points went to the DOJ.",
  say = "This phone only, on ordinary conditions; the software is destroyed afterwards." }

package "as_filed" { "Granted as filed", index = 85, opens = true,
  only_if = "ceiling >= 85",
  levels = { reach = "pending", custody = "agency", afterwards = "sealed", cost = "each", deadline = "four_weeks",
    first_try = "fourteen_days", oversight = "log", sunset = "a_year", stay = "waits" },
  proposed_if = follows("ceiling >= 85 and ceiling < 100", as_far .. " and ceiling >= 85 and ceiling < 100"),
  because = "Authority is not denied, and all four other points went to the DOJ.",
  say = "Phones under pending warrants too, at the agency." }

package "broad" { "Granted, broadly", index = 100, opens = true, only_if = "ceiling >= 100",
  levels = { reach = "later", custody = "handed_over", afterwards = "kept", cost = "apple", deadline = "two_weeks",
    first_try = "nothing", oversight = "nobody", sunset = "never", stay = "runs" },
  proposed_if = follows("ceiling >= 100", as_far .. " and ceiling >= 100"),
  because = "Authority is not denied, and all four other points went to the DOJ.",
  say = "Later phones too, and the agency keeps the software." }

question "something_new" { "Is there any new information on the phone?", asked_of = { "doj", "apple", "judge" } }
question "escapes" { "Would the method escape within five years?", asked_of = { "doj", "apple", "judge" } }
question "ordered" { "Will the court order the phone opened, strictly or wider?", asked_of = { "doj", "apple" } }
question "reversed" { "Would a higher court reverse your ruling?", asked_of = { "judge" } }
