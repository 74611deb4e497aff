-- SPDX-License-Identifier: CC-BY-4.0
-- The docket from the sealed offers to the years after.

stage "offers" { "Offers and odds", kind = "narrative", date = "22 March", scene = "chambers", sealed = true,
  say = "These offers bind nobody.",
  decision "doj_offer" { role = "doj", verb = "offer", may_pass = false,
    packages = { "as_filed", "narrowed", "strict" },
    say = "Which order would you accept?" },
  decision "doj_odds" { role = "doj", verb = "odds", count = 3, questions = { "something_new", "escapes", "ordered" },
    say = "What are the odds, in your honest estimate?" },
  decision "apple_offer" { role = "apple", verb = "offer", may_pass = false,
    packages = { "lesser", "expert", "strict" },
    say = "Which order would you accept?" },
  decision "apple_odds" { role = "apple", verb = "odds", count = 3, questions = { "something_new", "escapes", "ordered" },
    say = "What are the odds, in your honest estimate?" },
  decision "judge_odds" { role = "judge", verb = "odds", count = 3, questions = { "something_new", "escapes", "reversed" },
    say = "What are the odds, in your honest estimate?" },
}

-- Where Apple has complied nothing is left to find: only what was asked, or less, and on which terms. An order that
-- both sides offered keeps the terms they agreed on.
stage "ruling" { "The ruling", kind = "ruling", scene = "courtroom", proposes_findings = true,
  decision "judge_find_first" { role = "judge", verb = "find", only_if = "not complied",
    say = "What do you find?" },
  decision "judge_find_second" { role = "judge", verb = "find", only_if = "not complied",
    say = "What do you find?" },
  decision "judge_order" { role = "judge", verb = "order", say = "Which order do you issue?" },
  -- A move a term; passing ends it.
  decision "judge_terms" { role = "judge", verb = "terms", count = 9, may_pass = true, only_if = "not consent",
    say = "Do you change a condition, or leave them all?" },
  decision "judge_reason" { role = "judge", verb = "reason", count = 2, only_if = "not complied",
    say = "Which argument is strongest against you?" },
  decision "judge_sign" { role = "judge", verb = "sign", say = "Do you sign the order?" },
}

stage "aftermath" { "The years after", kind = "aftermath", scene = "street",
  say = "This is one future out of ten thousand.",
}
