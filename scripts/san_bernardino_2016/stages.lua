-- SPDX-License-Identifier: CC-BY-4.0
-- The docket, from the application to the hearing. Sealed stages are for the advocates together; what the bench does
-- about them is a part of its own.

-- SB-050, SB-051, SB-067; 75 days from SB-020.
stage "application" { "The application", kind = "narrative", date = "16 February", scene = "chambers", sealed = true,
  say = "The phone has been locked for 75 days.",
  decision "doj_relief" { role = "doj", verb = "choose", say = "How much do you ask the court to order?",
    choice "relief_any" { "Ask for any phone, later ones too, although that is a heavier burden.",
      touches = { "value", "risk" },
      cite = { "SB-147" }, effect = "ceiling = 100, lean(burden) - 1, lean(authority) - 0.5",
      reply = "We ask for this phone and for later ones." },
    choice "relief_filed" { "Ask for new software, as the application describes it.", touches = { "value", "risk" },
      cite = { "SB-053", "SB-054", "SB-056" }, effect = "ceiling = 85",
      reply = "We ask for what our application describes." },
    choice "relief_narrow" { "Ask for this phone alone, at Apple, which is a lighter burden.", touches = { "risk" },
      cite = { "SB-059", "SB-060" }, effect = "ceiling = 60, lean(burden) + 0.75",
      reply = "We ask for this phone alone, at Apple." },
    choice "relief_existing" { "Ask for what Apple has already, and an expert, which the law allows.",
      touches = { "value" }, cite = { "SB-033", "SB-062" }, effect = "ceiling = 50, lean(authority) + 2",
      reply = "We ask for what Apple has already, and for an expert." },
  },
  -- SB-038: it was asked in January.
  decision "apple_first_seek" { role = "apple", verb = "seek", may_pass = true,
    say = "January's talks warned you: what do you investigate?" },
}

stage "taking" { "The court takes it up", kind = "narrative", date = "16 February", scene = "courtroom", continues = true,
  decision "judge_taking" { role = "judge", verb = "choose", say = "How do you take the application?",
    choice "on_papers" { "Grant it on the papers, so that Apple must show why not.", touches = { "value", "risk" },
      cite = { "SB-050", "SB-051" }, effect = "bears(closeness) = role(apple), bears(necessity) = role(apple)",
      reply = "So ordered, and if Apple is too remote or unnecessary, let it demonstrate that." },
    choice "this_phone" { "Grant it for this phone, unless Apple shows its help is unnecessary.", touches = { "value" },
      cite = { "SB-059", "SB-064" }, effect = "bears(necessity) = role(apple)",
      reply = "For this phone it is so ordered, unless Apple can demonstrate another way." },
    choice "showing" { "Order a showing, in which the government must prove the burden fair.", touches = { "risk" },
      cite = { "LW-013" }, effect = "bears(burden) = role(doj)",
      reply = "Before I order anything, show me that this burden is a reasonable one." },
    choice "hearing" { "Set it for a hearing at which nobody starts ahead.", cite = { "SB-120" },
      reply = "I will hear both of you before I decide anything." },
  },
}

-- SB-064, SB-065.
stage "five_days" { "Five days", kind = "narrative", date = "26 February", scene = "newsroom", sealed = true,
  say = "Apple has five business days to respond.",
  decision "doj_seek" { role = "doj", verb = "seek", may_pass = true, say = "What do you investigate?" },
  decision "apple_posture" { role = "apple", verb = "choose", say = "How does Apple respond?",
    choice "posture_law" { "Fight on the law: no court has this authority.", touches = { "value", "risk" },
      cite = { "SB-078" }, effect = "lean(authority) - 0.75",
      reply = "We object, because no court has this authority." },
    choice "posture_facts" { "Fight on the facts: other possibilities were left untried.", touches = { "value" },
      cite = { "SB-038" }, effect = "lean(necessity) - 0.75",
      reply = "We object, because other possibilities were left untried." },
    choice "posture_negotiate" { "Negotiate: offer advice, not software, although it shows how close Apple is.",
      touches = { "risk" }, cite = { "SB-033", "SB-076" },
      effect = "lean(burden) - 0.75, lean(closeness) + 0.5, credibility(apple) + 1",
      reply = "We offer advice, but not software." },
    choice "public_letter" { "Publish an open letter, which makes two cards cheaper but costs credibility.",
      touches = { "risk" }, cite = { "SB-070", "SB-071" },
      effect = "cheaper(A-06) = true, cheaper(A-08) = true, credibility(apple) - 1",
      reply = "We have written openly to our customers." },
    choice "comply" { "Comply, and negotiate only the conditions.", touches = { "value", "risk" },
      cite = { "SB-062", "SB-063" }, effect = "complied = true", then_stage = "ruling",
      reply = "We comply, and negotiate only the conditions." },
  },
  -- What the bench finds is on the record at once. Three days kept buy a third question.
  decision "judge_seek" { role = "judge", verb = "seek", may_pass = true,
    say = "Do you order an exhibit, or save your days?" },
}

-- SB-110, SB-119: the replies of 10 and 15 March.
stage "briefs" { "The briefs", kind = "filing", date = "10 March", scene = "chambers", sealed = true,
  decision "doj_plead" { role = "doj", verb = "plead", count = 2,
    say = "Which two arguments go into your brief?" },
  decision "doj_file" { role = "doj", verb = "file", count = 4, may_pass = false,
    say = "This damages your case: do you file it?" },
  decision "apple_plead" { role = "apple", verb = "plead", count = 2,
    say = "Which two arguments go into your brief?" },
  decision "apple_file" { role = "apple", verb = "file", count = 4, may_pass = false,
    say = "This damages your case: do you file it?" },
}

stage "thinnest" { "The thinnest exhibit", kind = "filing", date = "10 March", scene = "laboratory", continues = true,
  decision "judge_weigh" { role = "judge", verb = "weigh", may_pass = false,
    say = "Do you admit it, limit it, or leave it out?" },
}

stage "friends" { "Friends and strangers", kind = "filing", date = "21 March", scene = "newsroom", sealed = true,
  incidents = { "friends_file", "house", "polls", "district_attorney", "outside_party" },
  decision "doj_answer" { role = "doj", verb = "answer", count = 2, may_seek = true,
    say = "With which two arguments do you answer?" },
  decision "doj_file_late" { role = "doj", verb = "file", count = 4, may_pass = false,
    say = "Do you inform the court?" },
  decision "doj_weakness" { role = "doj", verb = "weakness", may_pass = true,
    say = "Do you name your weakest argument? Candor earns two pages." },
  decision "apple_answer" { role = "apple", verb = "answer", count = 2, may_seek = true,
    say = "With which two arguments do you answer?" },
  decision "apple_file_late" { role = "apple", verb = "file", count = 4, may_pass = false,
    say = "Do you inform the court?" },
  decision "apple_weakness" { role = "apple", verb = "weakness", may_pass = true,
    say = "Do you name your weakest argument? Candor earns two pages." },
}

stage "marks" { "On the bench", kind = "filing", date = "21 March", scene = "chambers", continues = true,
  decision "judge_mark" { role = "judge", verb = "mark", count = 4, may_pass = true,
    say = "Which of the new arguments moved you?" },
}

-- SB-120. In turn: the bench asks one side, that side answers, then the other. A question cannot be skipped, for the
-- answers after it would have nothing to answer; the third comes only with all three days kept.
local function question(nth, only_if, effect)
  local answered_if = only_if and "third"
  return decision("judge_ask_" .. nth) { role = "judge", verb = "ask", may_pass = false,
           only_if = only_if, effect = effect, say = "Whom do you question?" },
         decision("reply_asked_" .. nth) { role = "asked", verb = "reply", may_pass = true,
           only_if = answered_if, say = "What is your answer?" },
         decision("reply_other_" .. nth) { role = "other", verb = "reply", may_pass = true,
           only_if = answered_if, say = "And how does your side respond?" }
end
local first_ask, first_asked, first_other = question(1)
local second_ask, second_asked, second_other = question(2)
local third_ask, third_asked, third_other = question(3, "days(judge) >= 3", "days(judge) - 1, third = true")

stage "hearing" { "The hearing", kind = "hearing", date = "22 March", scene = "courtroom", turns_up_held = true,
  first_ask, first_asked, first_other,
  second_ask, second_asked, second_other,
  third_ask, third_asked, third_other,
}
