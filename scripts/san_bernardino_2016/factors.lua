-- SPDX-License-Identifier: CC-BY-4.0
-- The five points on which the bench must find, and the four what-ifs that it may put to counsel.

-- Law: nobody has to prove it. Authority may stay open, rights may not: even at 0 the order needs a reason.
factor "authority" { "May this court order it at all?", name = "Authority", law = true, needs = 2, open = true,
  findings = {
    ["for"]   = "The law of 1789 reaches this far.",
    against   = "No law gives a court this power.",
    not_shown = "The power stays an open question.",
  } }

factor "closeness" { "Is Apple close enough to the case?", name = "Closeness", bears = "doj", needs = 1,
  findings = {
    ["for"]   = "Apple is close: nobody else can sign for this phone.",
    against   = "Apple only made and sold the phone.",
    not_shown = "Neither side made it plain. Whoever had to show it loses.",
  } }

factor "burden" { "Is the work too much to ask?", name = "Burden", bears = "apple", needs = 1,
  findings = {
    ["for"]   = "The work asked of Apple is fair.",
    against   = "The work asked of Apple is too much.",
    not_shown = "Neither side made it plain. Whoever had to show it loses.",
  } }

factor "necessity" { "Is Apple's help needed?", name = "Necessity", bears = "doj", needs = 1,
  findings = {
    ["for"]   = "Nobody else can open the phone, and it matters.",
    against   = "Other ways were left, or there is too little to gain.",
    not_shown = "Neither side made it plain. Whoever had to show it loses.",
  } }

factor "rights" { "Would the order break anybody's rights?", name = "Rights", law = true, needs = 0,
  findings = {
    ["for"] = "Nobody's rights stand in the way.",
    against = "The order would break a right.",
  } }

-- A yes makes each slope card of the other side a page heavier; a no makes one's own card lighter.
hypothetical "refuses" { "Suppose the owner had refused. Same order?", factor = "rights",
  slope = { "A-06", "A-17", "D-10", "D-15" } }
hypothetical "alive" { "Suppose he were alive and silent. Would the same law reach Apple?", factor = "authority",
  slope = { "A-06", "A-17", "D-10", "D-15" } }
hypothetical "queue" { "Suppose 300 phones were waiting. Same answer 300 times?", factor = "burden",
  slope = { "A-06", "A-17", "D-10", "D-15" } }
hypothetical "sale" { "Suppose a way in were for sale. Would you change your answer?", factor = "necessity",
  slope = { "A-06", "A-17", "D-10", "D-15" } }
