-- SPDX-License-Identifier: CC-BY-4.0
-- Cards that friends of the court bring in March 2016: M for the government, N for Apple.

-- For the government

argument "M-01" { role = "doj", factor = "necessity", promotes = "public safety", pages = 1, opens = "friends",
  headline = "We lost them and ask to know",
  claim    = "Relatives of six of the dead ask to learn everything that can be learned, even if that is nothing.",
  warrant  = "Justice includes answers to those who were harmed.",
  grounds  = { "SB-096", "SB-097", "LW-068" },
  attacks  = { ["N-04"] = "low odds are not no claim" },
  supports = { "D-10" } }

argument "M-02" { role = "doj", factor = "necessity", promotes = "public safety", opens = "friends",
  only_if  = "not variant(queue_one)",
  headline = "Local victims wait behind sealed phones",
  claim    =
    "Nearly all criminal prosecutions are local, and Manhattan alone counts some two hundred phones it cannot open.",
  warrant  = "Lost evidence harms ordinary victims and suspects, and not only in cases of terrorism.",
  grounds  = { "SB-150", "SB-151", "GD-016" },
  attacks  = { ["A-12"] = "local offices have little else in hand", ["E-03"] = "offices confirmed their own counts" },
  supports = { "D-15" },
  shifts   = { orders_a_year = "times 1.3" } }

argument "M-03" { role = "doj", factor = "rights", promotes = "liberty", opens = "friends",
  headline = "Phones clear the innocent too",
  claim    = "Evidence that proves one man guilty can prove another innocent, but sealed in a locker it does neither.",
  warrant  = "Access to evidence serves the defense as well as the prosecution.",
  grounds  = { "SB-150" },
  attacks  = { ["A-20"] = "access protects people too" },
  supports = { "D-12" } }

argument "M-04" { role = "doj", factor = "necessity", promotes = "public safety", pages = 1, opens = "friends",
  only_if  = "happened(district_attorney)",
  headline = "Was the county's network touched?",
  claim    =
    "The phone may have been used to plant something harmful on county systems, which only an examination can reveal.",
  warrant  = "A risk to public computer systems would justify urgency.",
  grounds  = { "SB-101" },
  attacks  = { ["N-06"] = "lack of proof is the reason to look" },
  supports = { "D-10" } }

-- For Apple

argument "N-01" { role = "apple", factor = "rights", promotes = "liberty", pages = 3, opens = "friends",
  headline = "A signature says: this is ours",
  claim    =
    "Because a signature vouches for software, forcing one onto code that Apple rejects is forcing a false statement.",
  warrant  = "A signature declares that the company stands behind its software.",
  grounds  = { "LW-054", "SB-057" },
  attacks  = { ["D-13"] = "a signature is a message" },
  supports = { "A-09" } }

argument "N-02" { role = "apple", factor = "burden", promotes = "user security", opens = "friends",
  headline = "Special doors have been found before",
  claim    =
    "The Clipper chip could be bypassed, and intruders used Vodafone's wiretap functions in Athens and altered Juniper's code.",
  warrant  = "Past failures of special access are the best evidence there is.",
  grounds  = { "GD-070", "CC-015", "GD-090", "GD-092" },
  attacks  = { ["D-07"] = "past locks on reuse failed too" },
  supports = { "A-08", "A-20" },
  shifts   = { leak_base = "times 1.4" } }

argument "N-03" { role = "apple", factor = "rights", promotes = "liberty", opens = "friends",
  headline = "Reporters and dissidents need this lock",
  claim    =
    "Encryption shelters people who can be hurt for what they say, so any limit must be necessary and proportionate.",
  warrant  = "Human-rights law requires a legal basis and the least intrusive means.",
  grounds  = { "SB-095" },
  attacks  = { ["D-15"] = "rights limit a search as well", ["D-25"] = "a warrant is needed, but not enough" },
  supports = { "A-11" } }

argument "N-04" { role = "apple", factor = "necessity", promotes = "user security", pages = 1, opens = "friends",
  headline = "A survivor's husband expects nothing there",
  claim    =
    "His wife, shot three times, carried the same kind of county phone, and he expects nothing valuable on this one.",
  warrant  = "Those familiar with the workplace can judge its use.",
  grounds  = { "SB-100" },
  attacks  = { ["D-11"] = "those who know the phone expect nothing", ["M-01"] = "victims do not speak with one voice" },
  supports = { "A-13" },
  shifts   = { lead = "times 0.85" } }

argument "N-05" { role = "apple", factor = "authority", promotes = "commerce and the world", pages = 1, opens = "friends",
  headline = "Give every company one clear rule",
  claim    =
    "Companies of every size stand beside Apple in court, because they need one rule from Congress, not separate orders.",
  warrant  = "Predictable law costs everyone less and makes fewer mistakes.",
  grounds  = { "SB-090", "SB-091", "SB-092" },
  attacks  = { ["D-17"] = "case by case leaves no rule" },
  supports = { "A-14", "A-15" } }

argument "N-06" { role = "apple", factor = "necessity", promotes = "rule of law", pages = 1, opens = "friends",
  only_if  = "happened(district_attorney)",
  headline = "Fear is filling in for proof",
  claim    =
    "The district attorney says he knows of no evidence for a cyber attack, and an expert found his term unknown.",
  warrant  = "Courts act on proof.",
  grounds  = { "SB-102", "SB-103" },
  attacks  = { ["M-04"] = "a guess is no ground" },
  supports = { "A-13" } }

argument "N-07" { role = "apple", factor = "necessity", promotes = "public safety", pages = 1, opens = "friends",
  headline = "Former security chiefs favor strong locks",
  claim    =
    "Former security chiefs, Michael Hayden and Mike McConnell among them, have publicly favored strong encryption or Apple's side.",
  warrant  = "They know what losing an intercept costs, and nevertheless favor security.",
  grounds  = { "SB-104" },
  attacks  = { ["D-15"] = "those who ran interception disagree" },
  supports = { "A-20" } }
