-- SPDX-License-Identifier: CC-BY-4.0
-- The fifteen points where the two sides meet: what the bench has to decide on each.

clash "CL-01" { "When Congress is silent, does it leave a gap or make a deliberate choice?", factor = "authority",
  between = { "D-02", "D-08", "D-09", "A-01", "A-02" } }
clash "CL-02" { "Does control through license and signature make a maker a participant?", factor = "closeness",
  between = { "D-03", "A-03" } }
clash "CL-03" { "Is a burden measured in hours of work, or in its kind and repetition?", factor = "burden",
  between = { "D-04", "D-16", "D-18", "A-04", "A-15", "A-18" } }
clash "CL-04" { "On what date, and after what search for alternatives, is necessity judged?", factor = "necessity",
  between = { "D-05", "D-21", "A-05", "E-01" } }
clash "CL-05" { "Is the court ruling on one phone, or on a whole category of phones?", factor = "burden",
  between = { "D-06", "D-17", "A-06", "A-17" } }
clash "CL-06" { "How probable is escape or reuse, and how much damage would it do?", factor = "burden",
  between = { "D-07", "D-23", "E-05", "A-07", "A-08", "A-22", "N-02" } }
clash "CL-07" { "What is the probability, and what the value, of anything the phone may hold?", factor = "necessity",
  between = { "D-10", "D-11", "D-12", "A-12", "A-13", "N-04" } }
clash "CL-08" { "Is this code a message that Apple expresses, or a part of a machine?", factor = "rights",
  between = { "D-13", "A-09", "N-01" } }
clash "CL-09" { "Is compelled service still arbitrary when a court orders it and the government pays?",
  factor = "rights",
  between = { "D-14", "A-10" } }
clash "CL-10" { "Who has the authority to decide: the court, Congress or the company?", factor = "authority",
  between = { "D-15", "A-14", "N-05", "E-04" } }
clash "CL-11" { "Does one American order change what other governments demand?", factor = "burden",
  between = { "D-20", "A-11", "N-03" } }
clash "CL-12" { "How should the voices of victims count when they disagree with one another?", factor = "necessity",
  between = { "D-10", "M-01", "N-04" } }
clash "CL-13" { "Which safety counts, whose is it, and over what period of time?", factor = "necessity",
  between = { "D-22", "D-24", "M-02", "A-20", "A-21", "N-07" } }
clash "CL-14" { "Is the gentler alternative a reason for the order, or a threat?", factor = "authority",
  between = { "D-19", "A-19" } }
clash "CL-15" { "Is a warrant the complete answer to privacy, or only its first condition?", factor = "rights",
  between = { "D-25", "A-12", "A-17", "N-03" } }
