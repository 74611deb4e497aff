-- SPDX-License-Identifier: CC-BY-4.0
-- Cards that friends of the court bring in March 2016: M for the government, N for Apple.

-- For the government

argument "M-01" { role = "doj", factor = "necessity", promotes = "public safety", pages = 1, opens = "friends",
  headline = "We lost them. We ask to know.",
  claim    = "Relatives of six of the dead ask to learn all that can be learned, even if that is nothing.",
  warrant  = "Justice includes answers to those who were harmed.",
  grounds  = { "SB-096", "SB-097", "LW-068" },
  attacks  = { ["N-04"] = "low odds are not no claim" },
  supports = { "D-10" } }

argument "M-02" { role = "doj", factor = "necessity", promotes = "public safety", opens = "friends",
  only_if  = "not variant(queue_one)",
  headline = "Local victims wait behind sealed phones",
  claim    = "Manhattan alone counts some two hundred phones it cannot open. Nearly all criminal cases are local.",
  warrant  = "Lost evidence costs ordinary victims and suspects, not only in cases of terror.",
  grounds  = { "SB-150", "SB-151", "GD-016" },
  attacks  = { ["A-12"] = "local offices have little else in hand", ["E-03"] = "offices confirmed their own counts" },
  supports = { "D-15" },
  shifts   = { ["MP-20"] = "times 1.3" } }

argument "M-03" { role = "doj", factor = "rights", promotes = "liberty", opens = "friends",
  headline = "Phones clear the innocent too",
  claim    = "What proves one man guilty can prove another innocent. Sealed in a locker, it does neither.",
  warrant  = "Access serves the defense as well as the prosecution.",
  grounds  = { "SB-150" },
  attacks  = { ["A-20"] = "access protects people too" },
  supports = { "D-12" } }

argument "M-04" { role = "doj", factor = "necessity", promotes = "public safety", pages = 1, opens = "friends",
  only_if  = "happened(district_attorney)",
  headline = "Was the county's network touched?",
  claim    = "The phone may have been used to plant something harmful on county systems. Only a look can tell.",
  warrant  = "A risk to public systems would justify haste.",
  grounds  = { "SB-101" },
  attacks  = { ["N-06"] = "lack of proof is the reason to look" },
  supports = { "D-10" } }

-- For Apple

argument "N-01" { role = "apple", factor = "rights", promotes = "liberty", pages = 3, opens = "friends",
  headline = "A signature says: this is ours",
  claim    = "Signing vouches for software. To force a signature on code Apple rejects is to force a false word.",
  warrant  = "Whoever signs says that they stand behind it.",
  grounds  = { "LW-054", "SB-057" },
  attacks  = { ["D-13"] = "a signature is a message" },
  supports = { "A-09" } }

argument "N-02" { role = "apple", factor = "burden", promotes = "user security", opens = "friends",
  headline = "Special doors have been found before",
  claim    = "Clipper could be bypassed. Intruders used Vodafone's wiretap functions in Athens and altered Juniper's code.",
  warrant  = "Past failures of special access are the best guide there is.",
  grounds  = { "GD-070", "CC-015", "GD-090", "GD-092" },
  attacks  = { ["D-07"] = "past locks on reuse failed too" },
  supports = { "A-08", "A-20" },
  shifts   = { ["MP-26"] = "times 1.4" } }

argument "N-03" { role = "apple", factor = "rights", promotes = "liberty", opens = "friends",
  headline = "Reporters and dissidents need this lock",
  claim    = "Encryption shelters people who can be hurt for what they say. Limits must be needed and in proportion.",
  warrant  = "Rights law asks for a legal basis and the least intrusive means.",
  grounds  = { "SB-095" },
  attacks  = { ["D-15"] = "rights limit a search as well", ["D-25"] = "a warrant is needed, but not enough" },
  supports = { "A-11" } }

argument "N-04" { role = "apple", factor = "necessity", promotes = "user security", pages = 1, opens = "friends",
  headline = "A survivor's husband expects nothing there",
  claim    = "His wife, shot three times, carried the same kind of county phone. He expects nothing useful on it.",
  warrant  = "Those who know the workplace can judge its use.",
  grounds  = { "SB-100" },
  attacks  = { ["D-11"] = "those who know the phone expect nothing", ["M-01"] = "victims do not speak with one voice" },
  supports = { "A-13" },
  shifts   = { ["MP-02"] = "times 0.85" } }

argument "N-05" { role = "apple", factor = "authority", promotes = "commerce and the world", pages = 1, opens = "friends",
  headline = "Give every company one clear rule",
  claim    = "Firms of every size are in court beside Apple. They need a rule from Congress, not orders case by case.",
  warrant  = "Predictable law costs everyone less and errs less.",
  grounds  = { "SB-090", "SB-091", "SB-092" },
  attacks  = { ["D-17"] = "case by case leaves no rule" },
  supports = { "A-14", "A-15" } }

argument "N-06" { role = "apple", factor = "necessity", promotes = "rule of law", pages = 1, opens = "friends",
  only_if  = "happened(district_attorney)",
  headline = "Fear is filling in for proof",
  claim    = "The district attorney told reporters he knew of no evidence for a cyber attack. An expert found his term unknown.",
  warrant  = "Courts act on proof.",
  grounds  = { "SB-102", "SB-103" },
  attacks  = { ["M-04"] = "a guess is no ground" },
  supports = { "A-13" } }

argument "N-07" { role = "apple", factor = "necessity", promotes = "public safety", pages = 1, opens = "friends",
  headline = "Former security chiefs favor strong locks",
  claim    = "Former chiefs, Michael Hayden and Mike McConnell among them, have spoken for strong encryption or for Apple.",
  warrant  = "They know what losing an intercept costs, and still favor security.",
  grounds  = { "SB-104" },
  attacks  = { ["D-15"] = "those who ran interception disagree" },
  supports = { "A-20" } }
