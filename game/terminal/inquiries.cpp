// SPDX-License-Identifier: MIT
#include "terminal/inquiries.h"

#include "terminal/forecast_inquiries.h"
#include "terminal/session_pages.h"
#include "terminal/typed_number.h"
#include "view/dossier.h"
#include "view/option_keys.h"
#include "view/why.h"

namespace allwrits {
namespace {

// The card that a topic names: its id, or the key of an option that pleads it ("why 2", before choosing).
std::string topic_of(const Table& table, SeatId seat, const std::string& asked) {
    const auto view = table.view(seat);
    for (const auto& [key, option] : keyed_options(*view)) {
        if (key != asked || option == nullptr) continue;
        if (const auto* plead = std::get_if<Plead>(&option->move))
            return table.scenario().arguments[plead->argument.at].id;
    }
    return asked;
}

void show_sources(Page& page, const Table& table, SeatId seat, std::size_t since, const std::string& asked) {
    std::vector<FactId> facts;
    const auto view = table.view(seat);
    for (const auto& card : table.scenario().arguments) {
        if (card.id == topic_of(table, seat, asked)) facts = card.grounds;
    }
    if (!facts.empty())
        return page.lines(sources_of(table.scenario(), table.sight(seat), table.words(seat), facts));
    for (std::size_t at = since; at < view->said.size(); ++at) {
        const auto& cites = view->said[at].cites;
        facts.insert(facts.end(), cites.begin(), cites.end());
    }
    page.lines(sources_of(table.scenario(), table.sight(seat), table.words(seat), facts));
}

void show_why(Page& page, const Table& table, SeatId seat, std::string topic,
              const std::vector<Belief>& beliefs) {
    const auto sight = table.sight(seat);
    Asking asking{.beliefs = beliefs, .more = last_word(topic) == "more"};
    if (asking.more) topic = before_last_word(topic);
    if (!topic.empty()) {
        const auto about = topic_of(table, seat, topic);
        return page.lines(why(table.scenario(), sight, table.words(seat), about, asking));
    }
    std::string topics;
    for (const auto& each : why_topics(table.scenario(), sight))
        topics += (topics.empty() ? "" : ", ") + each;
    page.text(topics.empty() ? page.say("terminal.no_topics", "There is nothing to explain yet.")
                             : page.say("terminal.topics", "Type why and one of these: {topics}.",
                                        {{"topics", topics}}));
}

}  // namespace

bool answer_inquiry(Page& page, const Table& table, SeatId seat, const TypedCommand& asked, std::size_t since,
                    std::vector<Belief>& beliefs) {
    const auto& scenario = table.scenario();
    const auto& words = table.words(seat);
    const auto sight = table.sight(seat);
    const auto view = table.view(seat);
    switch (asked.command) {
        case Command::Why:
            show_why(page, table, seat, asked.argument, beliefs);
            return true;
        case Command::Record:
            page.lines(record_of(scenario, sight, words));
            return true;
        case Command::Map:
            page.lines(map_of(scenario, sight, words));
            return true;
        case Command::Law:
            page.lines(law_of(scenario, sight, words));
            return true;
        case Command::Ledger:
            show_ledger(page, table, seat, beliefs, asked.argument);
            return true;
        case Command::Believe:
            show_believe(page, table, seat, beliefs, asked.argument);
            return true;
        case Command::Suppose:
            suppose(page, table, seat, beliefs, asked.argument);
            return true;
        case Command::Sources:
            show_sources(page, table, seat, asked.argument == "all" ? 0 : since, asked.argument);
            return true;
        case Command::Docket:
            show_docket(page, *view, table.log().opening);
            return true;
        case Command::Case:
            show_case(page, scenario, sight, words);
            return true;
        case Command::Seek:
            show_sought(page, *view);
            return true;
        case Command::More:
            show_more(page, *view);
            return true;
        case Command::Help:
            show_help(page);
            return true;
        case Command::Undo:
        case Command::Save:
        case Command::Quit:
            break;
    }
    return false;
}

}  // namespace allwrits
