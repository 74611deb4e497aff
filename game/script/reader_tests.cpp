// SPDX-License-Identifier: MIT
#include "script/reader.h"

#include "base/names.h"

#include <fmt/format.h>
#include <algorithm>

namespace allwrits {
namespace {

Test read_test(Manuscript& script, const Item& item) {
    const Fields fields(item, script);
    Test test{.id = item.id,
              .role = fields.id<Role>("role"),
              .play = fields.texts("play"),
              .others = fields.text("others"),
              .seed = static_cast<std::uint64_t>(fields.number("seed")),
              .ending = fields.id<Ending>("ending"),
              .place = item.place};
    std::vector<std::string> known = {"pass"};
    for (const auto* kind : {"argument", "choice", "evidence", "package"}) {
        for (auto& id : script.items.ids(kind)) known.push_back(std::move(id));
    }
    const auto* play = fields.find("play");
    for (std::size_t nth = 0; nth < test.play.size(); ++nth) {
        if (std::find(known.begin(), known.end(), test.play[nth]) != known.end()) continue;
        script.complaints.add(
            play->listed[nth].place,
            fmt::format("{} plays '{}', and there is no such card or choice", called(item), test.play[nth]),
            name_hint(test.play[nth], known));
    }
    return test;
}

}  // namespace

void read_tests(Manuscript& script) {
    for (const auto* item : script.items.of("test")) script.loaded.tests.push_back(read_test(script, *item));
}

}  // namespace allwrits
