-- SPDX-License-Identifier: CC-BY-4.0
-- San Bernardino, 2016: may a court make Apple write software that lets the FBI guess the code of a dead man's phone?
-- Ids such as SB-059 are facts (facts_*.lua, with their sources); D-06 and A-06 are cards; MP-27 is an assumption.

scenario "san_bernardino_2016" {
  version = 1, language = "en", minutes = 15, license = "CC-BY-4.0",
  title = "San Bernardino, 2016",
  about = "After fourteen deaths a phone stays locked: may a court compel Apple to write the software that opens it?",

  -- SB-001, SB-003, SB-004, SB-020 to SB-024, SB-042, SB-053 to SB-056, SB-071, SB-074.
  brief = [[On 2 December 2015 a married couple shot 14 people dead in San Bernardino, California, before police killed
both. The county, which owns the husband's locked work phone, consents to a search, and a judge has signed a warrant,
but after ten wrong guesses the phone may erase itself.

Under the All Writs Act of 1789 the government asks a court to compel Apple to write software that lets the FBI guess
the code. Apple answers that such a key, once made, endangers everybody. The phone may identify an accomplice, or
contain nothing. Nobody knows.]],

  -- What no seat may know before the ruling; told to who asks for it afterwards.
  history = [[An outside party showed the FBI a way in on 20 March 2016, and the judge cancelled the hearing. On 28 March
the government reported that it had opened the phone without Apple. No court ever ruled on the merits, so the dispute
set no precedent either way. One source said that nothing of significance had been found, while officials valued new
data that suggested no accomplice in the missing 18 minutes.]],
  cite = { "SB-121", "SB-122", "SB-123", "SB-125", "SB-137", "SB-138" },

  -- Words that explain themselves. LW-001, LW-002, SB-052; SB-090, SB-091; SB-024, SB-028; SB-053; SB-029, SB-034;
  -- SB-057, SB-059; LW-073, SB-051, SB-064.
  glossary = {
    ["All Writs Act"] = "A law of 1789. It lets a court order what is needed to make its other orders work.",
    ["All Writs Act.forms"] = "All Writs Act|law of 1789|Act of 1789",
    ["friend of the court"] = "Somebody who is no party to the case, but sends the judge a brief on it.",
    ["friend of the court.forms"] = "friends of the court|friend of the court|friends",
    ["passcode"] = "The digits that unlock the phone. Nobody who is alive and willing knows them.",
    ["passcode.forms"] = "passcode|passcodes|guess the code|his code",
    ["auto-erase"] = "A setting that wipes the phone after ten wrong guesses. It may or may not be switched on.",
    ["auto-erase.forms"] = "auto-erase|erase itself|wrong guesses",
    ["backup"] = "A copy of the phone's data with Apple. The last one was made on 19 October, 44 days before the attack.",
    ["backup.forms"] = "iCloud backup|backup|backups",
    ["signature"] = "A seal that only Apple can put on software. The phone runs none without it.",
    ["signature.forms"] = "signature|signing key|sign it",
    ["magistrate"] = "A judge who issues warrants and first orders. A district judge may review them.",
    ["magistrate.forms"] = "magistrate judge|magistrate",
    ["on the papers"] = "On one side's papers alone, before the other has been heard.",
    ["showing"] = "Proof that a side must offer before the court goes on.",
    ["special master"] = "An expert whom the court appoints to supervise the work for it.",
    ["certified"] = "Put to a higher court first, as a question of law.",
    ["certified.forms"] = "certified|certify",
    ["stay"] = "To hold an order back for a time.",
    ["stay.forms"] = "stayed|stay on appeal",
    ["lead"] = "What points investigators to a person or a place. A tenth of one: in ten such futures one is found. It fades.",
    ["lead.forms"] = "lead|leads",
    ["precedent"] = "A ruling that later courts follow, or at least quote.",
    ["precedent.forms"] = "precedent|precedents",
  },

  -- The ten values of the dossier, folded: liberty is privacy, free expression and due process; public safety holds the
  -- interests of victims; commerce and the world is innovation and foreign policy.
  values = {
    "public safety", "user security", "rule of law", "liberty", "separation of powers", "commerce and the world",
  },

  measures = {
    ceiling = { start = 85, min = 0, max = 100, label = "Asked for at most", unit = "of 100" },
  },

  flags = {
    "complied",   -- Apple gave in before the hearing
    "third",      -- the bench has put a third question
    "told",       -- the court knows of the outside party
    "stood",      -- one line of the aftermath has said what the ruling is remembered for
  },

  -- What weighs how much. A credibility of 7 multiplies a side's cards by 1, one of 4 by 0.85.
  court = {
    open_share = 0.5, support = 0.5, bold = 1, exhibit = 1,
    credibility_base = 0.65, credibility_step = 0.05,
    rank_weight = { 1.2, 1.1, 1, 1, 0.9, 0.8 }, value_gap = 3,
    distinguish_price = 2, distinguish_price_hearing = 1, bold_again_price = 1,
    overclaim_loss = 3, held_loss = 2, filed_gain = 1, concede_gain = 1, candour_gain = 1, concessions = 2,
    turn_up = 0.35, cards_a_factor = 2, opening_cards_a_factor = 1, ceiling = "ceiling",
    hypothetical = 1, weakness_gain = 2, term_step = 2, offer_share = 0.9,
  },

  -- MP-23 holds the chance between 0.25 and 0.75. Only a party that got under 40 of what it sought
  -- appeals, and nobody an order that both agreed on.
  appeal = {
    below = 40, base = 0.35, fallen = 0.08, open = 0.06, contrary = 0.08, papers = 0.08, contradiction = 0.05,
    supported = -0.10, least = 0.25, most = 0.75,
    only_if = "not complied and not consent", on_papers = "taken(on_papers)", denial_becomes = "strict",
  },
}

role "doj" { "Department of Justice", side = "for", short = "DOJ", speaks = "The government",
  pages = 12, days = 3, credibility = 7, styles = { "bold", "careful", "principled" },
  -- SB-066, SB-034, SB-147.
  private = [[You promised the families to learn everything. Two things may hurt you: December's reset of the cloud
password, and demands pending for other phones.]] }

role "apple" { "Apple", side = "against", short = "Apple", speaks = "Apple",
  pages = 12, days = 3, credibility = 7, styles = { "bold", "careful", "principled" },
  -- SB-075, SB-033, SB-038, SB-149, SB-079.
  private = [[You gave the FBI the backups that you held. Two things may hurt you: you assisted with older phones before,
and your engineers can do this in weeks.]] }

role "judge" { "The court", side = "bench", short = "Judge", speaks = "The judge", days = 3, questions = 2,
  -- SB-020, LW-013.
  private = [[The warrant stands, and you decide who else must assist, and on what conditions. You have three days and
two questions, and if you keep all three days you may ask a third. Whichever value you put above another today
remains above it, and your reasons will be read.]] }

include "factors.lua"
include "orders.lua"
include "exhibits.lua"
include "arguments_doj.lua"
include "arguments_apple.lua"
include "arguments_friends.lua"
include "arguments_either.lua"
include "clashes.lua"
include "benches.lua"
include "incidents.lua"
include "stages.lua"
include "stages_ruling.lua"
include "aftermath.lua"
include "model.lua"
include "sources.lua"
include "facts_case.lua"
include "facts_law.lua"
include "facts_more.lua"
