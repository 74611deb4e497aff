-- SPDX-License-Identifier: CC-BY-4.0
-- What may be looked for. The facts are real either way; which witness is found is drawn. First reading: for the DOJ.

evidence "backup" { "What does the last backup hold?", days = 1, who = { "doj", "apple", "judge" },
  factor = "necessity",
  reading { helps = "doj", chance = 0.5, "It ends 44 days before the attack, and no backup holds everything.",
    facts = { "SB-029", "SB-030", "SB-036" }, strengthens = { "D-11" }, shows_up = { "A-13" } },
  reading { helps = "apple", "Apple has handed over what it held. The carrier's records are in hand too.",
    facts = { "SB-033", "SB-041" }, strengthens = { "A-12" } } }

-- In the variant "owner refuses" the owner did it unasked, so that reading cannot be found.
evidence "reset" { "Who reset the cloud password?", days = 1, who = { "apple", "judge" }, factor = "necessity",
  held_by = "doj",
  reading { helps = "doj", chance = "if(variant(owner_refuses), 1, 0.3)",
    "Even without the reset, says the FBI, a forced backup might not have worked.",
    facts = { "SB-036" }, strengthens = { "D-05" } },
  reading { helps = "apple", "The county did, because the FBI asked. That ended any new backup.",
    facts = { "SB-034", "SB-037" }, strengthens = { "A-05" }, shows_up = { "D-05" } } }

evidence "county_software" { "Could the county's own software open it?", days = 1, who = { "doj", "apple", "judge" },
  factor = "necessity",
  reading { helps = "doj", chance = 0.5, "Perhaps not, says the county: the user could simply have removed it.",
    facts = { "SB-040" }, strengthens = { "D-05" } },
  reading { helps = "apple", "It was paid for, about four dollars a month, and never installed on this phone.",
    facts = { "SB-039" }, strengthens = { "A-05" } } }

-- Found for Apple, it is known to the DOJ alone: nobody else can ask the Bureau's units.
evidence "every_unit" { "Has every unit of the Bureau been asked?", days = 2, who = { "doj" }, factor = "necessity",
  reading { helps = "doj", chance = 0.6, "The director told Congress on 9 February: the FBI still cannot open it.",
    facts = { "SB-042" }, strengthens = { "D-05" } },
  reading { helps = "apple", "One unit was asked last. It knows a vendor who is most of the way there.",
    facts = { "SB-144" }, strengthens = { "A-05" }, shows_up = { "D-05" } } }

evidence "build" { "What would building it take?", days = 1, who = { "doj", "apple", "judge" }, factor = "burden",
  reading { helps = "doj", chance = 0.6, "An outside engineer: it can be done, and tied to this one phone.",
    facts = { "SB-068" }, strengthens = { "D-07" }, shows_up = { "A-04", "A-08" } },
  reading { helps = "apple", "Six to ten people for two to four weeks, with a tester and a manager.",
    facts = { "SB-079", "SB-080" }, strengthens = { "A-04" } } }

evidence "pending" { "What other demands are pending?", days = 1, who = { "doj", "judge" }, factor = "burden",
  reading { helps = "doj", chance = 0.3, "In most, prosecutors say, Apple put off complying without going to court.",
    facts = { "SB-148" }, strengthens = { "D-17" } },
  reading { helps = "apple", "Twelve. Apple listed eleven, and the government itself added one.",
    facts = { "SB-147" }, strengthens = { "A-06" }, shows_up = { "D-06" } } }

-- The same facts, read by two people.
evidence "local_phones" { "What locked phones do local offices hold?", days = 1, who = { "doj", "apple", "judge" },
  factor = "burden",
  reading { helps = "doj", chance = 0.5, "Manhattan alone holds over 200. Behind each is a case that waits.",
    facts = { "SB-150", "SB-151" }, strengthens = { "M-02" } },
  reading { helps = "apple", "Manhattan alone holds over 200. That is a queue, not one phone.",
    facts = { "SB-150", "SB-151" }, strengthens = { "A-06" }, shows_up = { "D-06" } } }

evidence "past_help" { "How did Apple help before?", days = 1, who = { "doj", "apple", "judge" }, factor = "closeness",
  held_by = "apple",
  reading { helps = "doj", chance = 0.5, "With some 70 orders of this general kind, the government says.",
    facts = { "SB-149" }, strengthens = { "D-18" }, shows_up = { "A-04" } },
  reading { helps = "apple", "On older software some data could be read without the code. No longer, it says.",
    facts = { "EN-017" }, strengthens = { "A-18" } } }

evidence "families" { "What do the families write?", days = 1, who = { "doj", "apple", "judge" },
  factor = "necessity",
  reading { helps = "doj", chance = 0.5, "Six families want it opened. A father asks: what if it points to a third?",
    facts = { "SB-096", "SB-097" }, strengthens = { "M-01" } },
  reading { helps = "apple", "A survivor's husband: a county work phone is unlikely to hold anything of value.",
    facts = { "SB-100" }, strengthens = { "N-04" } } }

evidence "third_attacker" { "Are there signs of a third attacker?", days = 2, who = { "doj", "apple", "judge" },
  factor = "necessity",
  reading { helps = "doj", chance = 0.4, "For about 18 minutes after the shooting nobody can say where they were.",
    facts = { "SB-009" }, strengthens = { "D-10", "D-12" } },
  reading { helps = "apple", "Two callers spoke of three attackers. Nothing has borne that out since.",
    facts = { "SB-010", "SB-012" }, strengthens = { "A-13" }, shows_up = { "D-10" } } }

evidence "destroyed" { "What did the couple destroy?", days = 1, who = { "doj", "apple", "judge" },
  factor = "necessity",
  reading { helps = "doj", chance = 0.35, "Their computer's drive is missing. Divers searched a lake for it.",
    facts = { "SB-007" }, strengthens = { "D-11" }, shows_up = { "A-13" } },
  reading { helps = "apple", "Two phones, thought to be their own, were crushed. This one was left whole.",
    facts = { "SB-006" }, strengthens = { "A-13" }, shows_up = { "D-10" } } }

evidence "secrets" { "Do such secrets keep?", days = 2, who = { "doj", "apple", "judge" }, factor = "burden",
  reading { helps = "doj", chance = 0.5, "Apple signs software daily. No theft of its signing keys is publicly known.",
    facts = { "GD-104" }, strengthens = { "D-07" }, shows_up = { "A-08" } },
  reading { helps = "apple",
    "Greece: intruders tapped the prime minister by a wiretap function. Juniper: they re-keyed a suspected weakness.",
    facts = { "GD-090", "GD-092" }, strengthens = { "A-07" }, shows_up = { "D-07" } } }

evidence "abroad" { "What do other states do?", days = 2, who = { "doj", "apple", "judge" }, factor = "burden",
  reading { helps = "doj", chance = 0.5,
    "They demand anyway. A Brazilian court blocked WhatsApp. China's new law covers decryption.",
    facts = { "WB-002", "LW-092" }, strengthens = { "D-20" }, shows_up = { "A-11" } },
  reading { helps = "apple", "Two United Nations officials speak for Apple's side, on expression and human rights.",
    facts = { "SB-095" }, strengthens = { "A-11" } } }

-- E-01 is a card of the bench: it needs a way in.
evidence "for_sale" { "Is a way in for sale?", days = 2, who = { "doj", "apple", "judge" }, factor = "necessity",
  until_stage = "friends",
  reading { helps = "doj", chance = "if(variant(for_sale), 0, 0.75)",
    "None comes forward. On 9 February, the director said, the FBI still could not open it.",
    facts = { "SB-042" }, strengthens = { "D-05", "D-21" } },
  reading { helps = "apple", "An outside party says it may have one, and offers to show it.",
    facts = { "SB-121" }, strengthens = { "A-05", "E-01" }, shows_up = { "D-05" } } }

-- Nobody seeks it: the incident of that name brings it to the DOJ, which may tell the court or not. The second reading
-- is never drawn.
evidence "outside_party" { "What did the outside party show?", days = 0, who = { "doj" }, factor = "necessity",
  incident = true,
  reading { helps = "apple", chance = 1, "On 20 March it showed the FBI a possible way in. Nobody has tested it yet.",
    facts = { "SB-121", "SB-122" }, strengthens = { "A-05", "E-01" }, weakens = { "D-05" }, shows_up = { "D-05" },
    effect = "told = true" },
  reading { helps = "doj", "On 20 March it showed the FBI a possible way in. Testing will take time.",
    facts = { "SB-121", "SB-122" }, strengthens = { "D-21" }, effect = "told = true" } }
