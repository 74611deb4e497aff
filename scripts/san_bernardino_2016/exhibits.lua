-- SPDX-License-Identifier: CC-BY-4.0
-- What may be looked for. The facts are real either way; which witness is found is drawn. First reading: for the DOJ.

evidence "backup" { "What does the last backup contain?", days = 1, who = { "doj", "apple", "judge" },
  factor = "necessity",
  reading { helps = "doj", chance = 0.5,
    "The last backup ends 44 days before the attack, and according to the FBI none holds everything.",
    facts = { "SB-029", "SB-030", "SB-036" }, strengthens = { "D-11" }, shows_up = { "A-13" } },
  reading { helps = "apple",
    "Apple has handed over the backups it held, and investigators possess the carrier's records too.",
    facts = { "SB-033", "SB-041" }, strengthens = { "A-12" } } }

-- In the variant "owner refuses" the owner did it unasked, so that reading cannot be found.
evidence "reset" { "Who reset the cloud password?", days = 1, who = { "apple", "judge" }, factor = "necessity",
  held_by = "doj",
  reading { helps = "doj", chance = "if(variant(owner_refuses), 1, 0.3)",
    "Even without the reset, according to the FBI, a forced backup might not have succeeded.",
    facts = { "SB-036" }, strengthens = { "D-05" } },
  reading { helps = "apple",
    "The county reset the password because the FBI asked, which ended any possibility of a new automatic backup.",
    facts = { "SB-034", "SB-037" }, strengthens = { "A-05" }, shows_up = { "D-05" } } }

evidence "county_software" { "Could the county's own software open it?", days = 1, who = { "doj", "apple", "judge" },
  factor = "necessity",
  reading { helps = "doj", chance = 0.5,
    "The county doubts that its software would have helped, because any user could have removed it.",
    facts = { "SB-040" }, strengthens = { "D-05" } },
  reading { helps = "apple",
    "The county paid for its software, but never installed it on this phone.",
    facts = { "SB-039" }, strengthens = { "A-05" } } }

-- Found for Apple, it is known to the DOJ alone: nobody else can ask the Bureau's units.
evidence "every_unit" { "Has every unit of the Bureau been consulted?", days = 2, who = { "doj" }, factor = "necessity",
  reading { helps = "doj", chance = 0.6,
    "On 9 February the director told a committee of Congress that the FBI still could not open it.",
    facts = { "SB-042" }, strengthens = { "D-05" } },
  reading { helps = "apple", "One unit, which was asked last, knows a vendor who is most of the way to a solution.",
    facts = { "SB-144" }, strengthens = { "A-05" }, shows_up = { "D-05" } } }

evidence "build" { "What would building the software take?",
  days = 1, who = { "doj", "apple", "judge" }, factor = "burden",
  reading { helps = "doj", chance = 0.6,
    "An engineer outside Apple considers it technically feasible, and possible to tie to this one phone.",
    facts = { "SB-068" }, strengthens = { "D-07" }, shows_up = { "A-04", "A-08" } },
  reading { helps = "apple",
    "Apple estimates six to ten employees for two to four weeks, including a tester and a manager.",
    facts = { "SB-079", "SB-080" }, strengthens = { "A-04" } } }

evidence "pending" { "Which other demands are already pending?", days = 1, who = { "doj", "judge" }, factor = "burden",
  reading { helps = "doj", chance = 0.3,
    "In most pending demands, according to prosecutors, Apple deferred complying without going to court.",
    facts = { "SB-148" }, strengthens = { "D-17" } },
  reading { helps = "apple", "At least twelve demands are listed: Apple named eleven, and the government itself added another.",
    facts = { "SB-147" }, strengthens = { "A-06" }, shows_up = { "D-06" } } }

-- The same facts, read by two people.
evidence "local_phones" { "How many locked phones do local authorities hold?",
  days = 1, who = { "doj", "apple", "judge" },
  factor = "burden",
  reading { helps = "doj", chance = 0.5,
    "Manhattan alone holds over 200, and behind each of them a criminal case is waiting.",
    facts = { "SB-150", "SB-151" }, strengthens = { "M-02" } },
  reading { helps = "apple", "Manhattan alone holds over 200, which makes this a queue rather than one phone.",
    facts = { "SB-150", "SB-151" }, strengthens = { "A-06" }, shows_up = { "D-06" } } }

evidence "past_help" { "How did Apple assist in earlier cases?",
  days = 1, who = { "doj", "apple", "judge" }, factor = "closeness",
  held_by = "apple",
  reading { helps = "doj", chance = 0.5,
    "Apple helped, according to the government, under about 70 orders of this general kind.",
    facts = { "SB-149" }, strengthens = { "D-18" }, shows_up = { "A-04" } },
  reading { helps = "apple",
    "On older software Apple could read some data without the code, which it says is now impossible.",
    facts = { "EN-017" }, strengthens = { "A-18" } } }

evidence "families" { "What do the families write to the court?", days = 1, who = { "doj", "apple", "judge" },
  factor = "necessity",
  reading { helps = "doj", chance = 0.5,
    "Six families want the phone opened, and one father asks what follows if it points to a third attacker.",
    facts = { "SB-096", "SB-097" }, strengthens = { "M-01" } },
  reading { helps = "apple",
    "A survivor's husband writes that a work phone monitored by the county is unlikely to hold anything valuable.",
    facts = { "SB-100" }, strengthens = { "N-04" } } }

evidence "third_attacker" { "Is there evidence of a third attacker?", days = 2, who = { "doj", "apple", "judge" },
  factor = "necessity",
  reading { helps = "doj", chance = 0.4,
    "For about 18 minutes after the shooting investigators cannot account for where they were.",
    facts = { "SB-009" }, strengthens = { "D-10", "D-12" } },
  reading { helps = "apple",
    "At least two callers reported three attackers, but no evidence has corroborated that since.",
    facts = { "SB-010", "SB-012" }, strengthens = { "A-13" }, shows_up = { "D-10" } } }

evidence "destroyed" { "What did the couple destroy?", days = 1, who = { "doj", "apple", "judge" },
  factor = "necessity",
  reading { helps = "doj", chance = 0.35,
    "The hard drive of their computer is missing, although divers searched a lake for it.",
    facts = { "SB-007" }, strengthens = { "D-11" }, shows_up = { "A-13" } },
  reading { helps = "apple",
    "Two phones, thought to be their personal ones, were crushed, while this one was left whole.",
    facts = { "SB-006" }, strengthens = { "A-13" }, shows_up = { "D-10" } } }

evidence "secrets" { "Do secrets of this kind keep?", days = 2, who = { "doj", "apple", "judge" }, factor = "burden",
  reading { helps = "doj", chance = 0.5,
    "Although Apple signs software daily, no theft of its signing keys is publicly known.",
    facts = { "GD-104" }, strengthens = { "D-07" }, shows_up = { "A-08" } },
  reading { helps = "apple",
    "In Greece intruders turned a wiretap function on the prime minister, and at Juniper intruders re-keyed a suspected weakness.",
    facts = { "GD-090", "GD-092" }, strengthens = { "A-07" }, shows_up = { "D-07" } } }

evidence "abroad" { "What do other governments demand?", days = 2, who = { "doj", "apple", "judge" }, factor = "burden",
  reading { helps = "doj", chance = 0.5,
    "Other states demand anyway: a Brazilian court blocked WhatsApp, and China's new law requires assistance with decryption.",
    facts = { "WB-002", "LW-092" }, strengthens = { "D-20" }, shows_up = { "A-11" } },
  reading { helps = "apple",
    "Two United Nations officials support Apple's side, on grounds of free expression and human rights.",
    facts = { "SB-095" }, strengthens = { "A-11" } } }

-- E-01 is a card of the bench: it needs a way in.
evidence "for_sale" { "Is a way in available for sale?",
  days = 2, who = { "doj", "apple", "judge" }, factor = "necessity",
  until_stage = "friends",
  reading { helps = "doj", chance = "if(variant(for_sale), 0, 0.75)",
    "No seller comes forward, and on 9 February, the director said, the FBI still could not open it.",
    facts = { "SB-042" }, strengthens = { "D-05", "D-21" } },
  reading { helps = "apple", "An outside party says it may have one, and offers to demonstrate it to investigators.",
    facts = { "SB-121" }, strengthens = { "A-05", "E-01" }, shows_up = { "D-05" } } }

-- Nobody seeks it: the incident of that name brings it to the DOJ, which may tell the court or not. The second reading
-- is never drawn. A way in that has been shown comes about in four futures of five within a quarter of a year.
evidence "outside_party" { "What did the outside party demonstrate?", days = 0, who = { "doj" }, factor = "necessity",
  incident = true,
  reading { helps = "apple", chance = 1,
    "On 20 March an outside party showed the FBI a possible way in, although nobody has tested it yet.",
    facts = { "SB-121", "SB-122" }, strengthens = { "A-05", "E-01" }, weakens = { "D-05" }, shows_up = { "D-05" },
    shifts = { vendor_rate = "floor 0.5" }, effect = "told = true" },
  reading { helps = "doj", "On 20 March an outside party showed the FBI a possible way in, although testing it will take time.",
    facts = { "SB-121", "SB-122" }, strengthens = { "D-21" },
    shifts = { vendor_rate = "floor 0.5" }, effect = "told = true" } }
