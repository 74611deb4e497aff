-- SPDX-License-Identifier: CC-BY-4.0
-- The docket, from the application to the hearing. Sealed stages are for the advocates together; what the bench does
-- about them is a part of its own.

-- SB-050, SB-051, SB-067; 75 days from SB-020.
stage "application" { "The application", kind = "narrative", date = "16 February 2016", sealed = true,
  say = "Riverside. The phone has been locked for 75 days. The government comes to court alone. " ..
    "Apple has been asked, and said no.",
  decision "doj_relief" { role = "doj", verb = "choose", say = "How much do you ask for?",
    choice "relief_any" { "Ask for any phone, later ones too. That is a heavier burden.", touches = { "value", "risk" },
      cite = { "SB-147" }, effect = "ceiling = 100, lean(burden) - 1, lean(authority) - 0.5" },
    choice "relief_filed" { "Ask for new software, as your draft has it.", touches = { "value", "risk" },
      cite = { "SB-053", "SB-054", "SB-056" }, effect = "ceiling = 85" },
    choice "relief_narrow" { "Ask for this phone alone, at Apple. That is a lighter burden.", touches = { "risk" },
      cite = { "SB-059", "SB-060" }, effect = "ceiling = 60, lean(burden) + 0.75" },
    choice "relief_existing" { "Ask for what Apple has already, and an expert. The law allows that.",
      touches = { "value" }, cite = { "SB-033", "SB-062" }, effect = "ceiling = 50, lean(authority) + 2" },
  },
  -- SB-038: it was asked in January.
  decision "apple_first_seek" { role = "apple", verb = "seek", may_pass = true,
    say = "January's talks warned you. Where do you look?" },
}

stage "taking" { "The court takes it up", kind = "narrative", date = "16 February 2016", continues = true,
  say = "How the court takes it settles who has to prove what.",
  decision "judge_taking" { role = "judge", verb = "choose", say = "How do you take it?",
    choice "on_papers" { "Grant it on the papers. Apple must show why not.", touches = { "value", "risk" },
      cite = { "SB-050", "SB-051" }, effect = "bears(closeness) = role(apple), bears(necessity) = role(apple)",
      reply = "So ordered. If Apple is too remote, or not needed, let it show that." },
    choice "this_phone" { "Grant it for this phone. Apple may show it is not needed.", touches = { "value" },
      cite = { "SB-059", "SB-064" }, effect = "bears(necessity) = role(apple)",
      reply = "For this phone, so ordered. If there is another way, let Apple show it." },
    choice "showing" { "Order a showing. The government must prove the burden fair.", touches = { "risk" },
      cite = { "LW-013" }, effect = "bears(burden) = role(doj)",
      reply = "Show me first that this is fair to ask." },
    choice "hearing" { "Set it for a hearing. Nobody starts ahead.", cite = { "SB-120" },
      reply = "I will hear you both." },
  },
}

-- SB-064, SB-065.
stage "five_days" { "Five days", kind = "narrative", date = "to 26 February 2016", sealed = true,
  say = "Apple has five business days to answer. Both sides are still looking.",
  decision "doj_seek" { role = "doj", verb = "seek", may_pass = true, say = "What do you look for?" },
  decision "apple_posture" { role = "apple", verb = "choose", say = "How does Apple answer?",
    choice "posture_law" { "Fight on the law: no court has this power.", touches = { "value", "risk" },
      cite = { "SB-078" }, effect = "lean(authority) - 0.75" },
    choice "posture_facts" { "Fight on the facts: other ways were left untried.", touches = { "value" },
      cite = { "SB-038" }, effect = "lean(necessity) - 0.75" },
    choice "posture_negotiate" { "Negotiate: offer advice, not software. It shows how close you are.",
      touches = { "risk" }, cite = { "SB-033", "SB-076" },
      effect = "lean(burden) - 0.75, lean(closeness) + 0.5, credibility(apple) + 1" },
    choice "public_letter" { "Publish an open letter. Two cards get cheaper, your credibility drops.",
      touches = { "risk" }, cite = { "SB-070", "SB-071" },
      effect = "cheaper(A-06) = true, cheaper(A-08) = true, credibility(apple) - 1" },
    choice "comply" { "Comply, and ask only for terms.", touches = { "value", "risk" },
      cite = { "SB-062", "SB-063" }, effect = "complied = true", then_stage = "ruling" },
  },
  -- What the bench finds is on the record at once. Three days kept buy a third question.
  decision "judge_seek" { role = "judge", verb = "seek", may_pass = true,
    say = "Order an exhibit, or save your days?" },
}

-- SB-110, SB-119: the replies of 10 and 15 March.
stage "briefs" { "The briefs", kind = "filing", date = "10 March 2016", sealed = true,
  say = "The briefs are due. What is not pleaded cannot help you.",
  decision "doj_plead" { role = "doj", verb = "plead", count = 2, say = "Which card goes into your brief?" },
  decision "doj_file" { role = "doj", verb = "file", count = 4, may_pass = false,
    say = "It hurts you. File it, or hold it?" },
  decision "apple_plead" { role = "apple", verb = "plead", count = 2, say = "Which card goes into your brief?" },
  decision "apple_file" { role = "apple", verb = "file", count = 4, may_pass = false,
    say = "It hurts you. File it, or hold it?" },
}

stage "thinnest" { "The thinnest exhibit", kind = "filing", date = "10 March 2016", continues = true,
  say = "The court looks at the exhibit with the least behind it.",
  decision "judge_weigh" { role = "judge", verb = "weigh", may_pass = false,
    say = "Admit it, limit it, or leave it out?" },
}

stage "friends" { "Friends and strangers", kind = "filing", date = "to 21 March 2016", sealed = true,
  say = "Outsiders write to the court. Each side answers what hurts most.",
  incidents = { "friends_file", "house", "polls", "district_attorney", "outside_party" },
  decision "doj_answer" { role = "doj", verb = "answer", count = 2, may_seek = true, say = "What do you answer?" },
  decision "doj_file_late" { role = "doj", verb = "file", count = 4, may_pass = false,
    say = "Tell the court, or hold it?" },
  decision "doj_weakness" { role = "doj", verb = "weakness", may_pass = true,
    say = "Name your weakest card? Candor earns two pages." },
  decision "apple_answer" { role = "apple", verb = "answer", count = 2, may_seek = true, say = "What do you answer?" },
  decision "apple_file_late" { role = "apple", verb = "file", count = 4, may_pass = false,
    say = "Tell the court, or hold it?" },
  decision "apple_weakness" { role = "apple", verb = "weakness", may_pass = true,
    say = "Name your weakest card? Candor earns two pages." },
}

stage "marks" { "On the bench", kind = "filing", date = "21 March 2016", continues = true,
  say = "The court says which of the new cards moved it.",
  decision "judge_mark" { role = "judge", verb = "mark", may_pass = true, say = "Which of the new cards moved you?" },
}

-- SB-120. In turn: the bench asks one side, that side answers, then the other. A question cannot be skipped, for the
-- answers after it would have nothing to answer; the third comes only with all three days kept.
local function question(nth, only_if, effect)
  local answered_if = only_if and "third"
  return decision("judge_ask_" .. nth) { role = "judge", verb = "ask", may_pass = false,
           only_if = only_if, effect = effect, say = "Whom do you ask, and about what?" },
         decision("reply_asked_" .. nth) { role = "asked", verb = "reply", may_pass = true,
           only_if = answered_if, say = "Your answer?" },
         decision("reply_other_" .. nth) { role = "other", verb = "reply", may_pass = true,
           only_if = answered_if, say = "And your side?" }
end
local first_ask, first_asked, first_other = question(1)
local second_ask, second_asked, second_other = question(2)
local third_ask, third_asked, third_other = question(3, "days(judge) >= 3", "days(judge) - 1, third = true")

stage "hearing" { "The hearing", kind = "hearing", date = "22 March 2016", turns_up_held = true,
  say = "Riverside, one o'clock. The judge asks. What was held back may come out.",
  first_ask, first_asked, first_other,
  second_ask, second_asked, second_other,
  third_ask, third_asked, third_other,
}
