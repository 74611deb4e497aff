-- SPDX-License-Identifier: CC-BY-4.0
-- Cards that belong to neither side. Nobody pleads them; the bench may use them in its reasons.

argument "E-01" { role = "judge", factor = "necessity", promotes = "public safety",
  headline = "Somebody outside may open it",
  claim    = "An outside party may have a way in, and then neither an order nor a locked phone is necessary.",
  warrant  = "Where a narrower means is effective, compulsion becomes unnecessary.",
  grounds  = { "SB-121" },
  attacks  = { ["D-21"] = "a way in, and no maker conscripted", ["A-12"] = "it shows that the demand is real" },
  supports = { "A-05" } }

argument "E-02" { role = "judge", factor = "authority", promotes = "liberty",
  headline = "Two judges, two answers, two weeks",
  claim    =
    "One magistrate judge ordered it without hearing Apple and another, after argument, denied the like, but neither is binding.",
  warrant  = "Their authority depends on the quality of the reasons and of the hearing.",
  grounds  = { "SB-050", "SB-051", "EN-009", "LW-041" },
  supports = { "A-01", "D-02" } }

argument "E-03" { role = "judge", factor = "burden", promotes = "rule of law",
  headline = "Nobody has a good count",
  claim    = "The public numbers are weak on both sides, and nobody knows how many access tools were never lost.",
  warrant  = "A count whose total is unknown deserves little weight as evidence.",
  grounds  = { "GD-105" },
  attacks  = { ["M-02"] = "one office's count is not a rate", ["N-02"] = "failures alone give no rate" } }

argument "E-04" { role = "judge", factor = "authority", promotes = "separation of powers",
  headline = "Let a commission weigh it all",
  claim    =
    "Apple proposes a commission of experts, which together with Congress could publicly weigh every interest involved.",
  warrant  = "Difficult trade-offs benefit from a method and from a mandate.",
  grounds  = { "SB-076" },
  attacks  = { ["A-06"] = "a general rule beats cases", ["D-17"] = "one rule beats judge by judge" },
  supports = { "A-14" } }

argument "E-05" { role = "judge", factor = "burden", promotes = "user security",
  headline = "Conditions can shrink the risk",
  claim    =
    "The court can require work at Apple, one identifier and remote guesses, followed by a log, destruction and a report.",
  warrant  = "Authority to grant or deny an order includes authority to shape it.",
  grounds  = { "SB-060", "SB-061", "SB-062" },
  attacks  = { ["A-07"] = "conditions take away a part of that risk" },
  supports = { "D-06", "D-07" } }

argument "E-07" { role = "judge", factor = "necessity", promotes = "public safety",
  headline = "Which error is worse?",
  claim    =
    "One error misses an accomplice and the other sacrifices a safeguard, and nobody can measure either one beforehand.",
  warrant  = "Such cases depend on a rule for deciding, not on the evidence alone.",
  grounds  = { "SB-C7" },
  supports = { "D-10", "A-08" } }

argument "E-08" { role = "judge", factor = "necessity", promotes = "public safety",
  headline = "Housekeeping would have avoided this",
  claim    = "A managed work phone, and more patience with the password, might have made this entire case unnecessary.",
  warrant  = "Cheap prevention beats costly compulsion.",
  grounds  = { "SB-039", "SB-040", "SB-034" },
  supports = { "A-05", "D-05" } }
