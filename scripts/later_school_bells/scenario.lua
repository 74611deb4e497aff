-- SPDX-License-Identifier: CC0-1.0
-- The smallest scenario that plays: three roles, four arguments that meet, one question. Copy it and change the nouns.
scenario "later_school_bells" {
  version = 1, language = "en", minutes = 15, license = "CC0-1.0",
  title = "Later school bells",
  about = "The county board decides whether high school should start at 8:45.",
  roles  = { pro = "You speak for the change.", con = "You speak against it.", board = "You vote." },
  values = { "health", "thrift", "fair notice" },

  -- Who bears a question loses it if nothing is shown.
  factor "sleep" { "Would students sleep more?", bears = "pro", findings = {
    ["for"] = "They would sleep more.", against = "They would not.", not_shown = "Nobody has shown that they would." } },

  -- One page each, so a stage with two pages holds two.
  argument "study" { "Later starts added sleep", role = "pro", factor = "sleep", promotes = "health", pages = 1,
    claim = "Where bells moved, students slept longer.", grounds = { "slept_longer" } },
  argument "later" { "They will only go to bed later", role = "con", factor = "sleep", promotes = "thrift", pages = 1,
    claim = "Bedtimes drift with the bell.", attacks = { study = "if bedtimes drift, the gain is gone" } },
  argument "held" { "After a year it held", role = "pro", factor = "sleep", promotes = "health", pages = 1,
    claim = "A year on, the gain was still there.", grounds = { "slept_longer" },
    attacks = { later = "a year is long enough to see a drift" } },
  argument "buses" { "A third bus route costs more", role = "con", promotes = "thrift", pages = 1,
    claim = "The buses cannot serve both schools.", grounds = { "bus_contract" } },

  stage "opening"  { "Opening",  kind = "filing", scene = "hall", say = "Each side may file two arguments.", pages = 2 },
  stage "answers"  { "Answers",  kind = "filing", scene = "hall", say = "Each side may answer once.", pages = 1 },
  stage "the_vote" { "The vote", kind = "ruling", scene = "hall", say = "The board decides.", factors = { "sleep" } },

  -- The first that holds is told.
  ending "adopted"  { "The board votes five to two in favor.", only_if = "upheld(study) and not upheld(buses)", favors = "pro" },
  ending "trial"    { "The board approves a one-year trial at one school.", only_if = "upheld(study)" },
  ending "rejected" { "The board keeps the old bells.", favors = "con" },

  source "sample_study"    { "Sample study, replace me", year = 2015 },
  source "sample_contract" { "Sample bus contract, replace me", year = 2024 },
  fact "slept_longer" { "A year after the bells moved, students slept longer than before. (Replace me.)", source = { "sample_study" } },
  fact "bus_contract" { "One bus route serves both schools in turn. (Replace me.)", source = { "sample_contract" } },

  test "an answered objection falls" { role = "pro", play = { "study", "held" }, others = "pass", ending = "adopted" },
}
