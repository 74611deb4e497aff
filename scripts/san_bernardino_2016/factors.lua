-- SPDX-License-Identifier: CC-BY-4.0
-- The five points on which the bench must find, and the four what-ifs that it may put to counsel.

-- Law: nobody has to prove it. Authority may stay open, rights may not: even at 0 the order needs a reason.
factor "authority" { "Has this court any authority to order it?",
  name = "Authority", law = true, needs = 2, open = true,
  findings = {
    ["for"]   = "The law of 1789 gives the court this authority.",
    against   = "No law gives the court this authority.",
    not_shown = "The authority remains an open question.",
  } }

factor "closeness" { "Is Apple close enough to the case?", name = "Closeness", bears = "doj", needs = 1,
  findings = {
    ["for"]   = "Apple is close enough to the case.",
    against   = "Apple is too remote from the case.",
    not_shown = "Not proved, so whoever had to prove it loses.",
  } }

factor "burden" { "Is the work an unreasonable burden on Apple?", name = "Burden", bears = "apple", needs = 1,
  findings = {
    ["for"]   = "The burden on Apple is reasonable.",
    against   = "The burden on Apple is unreasonable.",
    not_shown = "Not proved, so whoever had to prove it loses.",
  } }

factor "necessity" { "Is Apple's help really necessary?", name = "Necessity", bears = "doj", needs = 1,
  findings = {
    ["for"]   = "Apple's assistance is necessary.",
    against   = "Apple's assistance is unnecessary.",
    not_shown = "Not proved, so whoever had to prove it loses.",
  } }

factor "rights" { "Would the order violate anybody's rights?", name = "Rights", law = true, needs = 0,
  findings = {
    ["for"] = "Nobody's rights stand in the way.",
    against = "The order would violate somebody's rights.",
  } }

-- A yes makes each slope card of the other side a page heavier; a no makes one's own card lighter.
hypothetical "refuses" { "Suppose the owner had refused its consent: would the same order follow?", factor = "rights",
  slope = { "A-06", "A-17", "D-10", "D-15" } }
hypothetical "alive" { "Suppose he were alive and silent: would the same law reach Apple?", factor = "authority",
  slope = { "A-06", "A-17", "D-10", "D-15" } }
hypothetical "queue" { "Suppose 300 phones were waiting: would you give the same answer 300 times?", factor = "burden",
  slope = { "A-06", "A-17", "D-10", "D-15" } }
hypothetical "sale" { "Suppose a way in were for sale: would you change your answer?", factor = "necessity",
  slope = { "A-06", "A-17", "D-10", "D-15" } }
