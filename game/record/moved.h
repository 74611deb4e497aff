// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "record/index.h"
#include "session/log.h"
#include "session/scenario.h"

namespace allwrits {

// A log after its scenario was edited: each id at its new place, by its text, and the states folded and
// hashed anew. Hashes of files and rules stay those of the session that was played, so the caller can still
// compare them. If the scenario no longer has an id that the log names, the Problem says which.
Result<Log> moved_to(const Log& log, const Index& from, const Scenario& to, const Index& to_index);

}  // namespace allwrits
