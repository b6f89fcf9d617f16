import Fleet
import Reports
import Requirements
import ShownText

extension ListPhrase {
    var english: Wording {
        switch self {
        case .priorities: "PCs to replace or upgrade first"
        case .machines: "PCs that have reported"
        case .plan: "What the budget buys, step by step"
        case .whatIf: "Budgets compared"
        case .roster: "Schools"
        case .asOf(let day): "As of \(day)"
        case .listSheet: "List"
        case .schoolsSheet: "Schools"
        case .areasSheet: "Areas"
        case .summarySheet: "Summary"
        case .planSheet: "Plan"
        case .movesSheet: "Lighter use"
        case .budgetsSheet: "Budgets"
        case .rosterSheet: "Roster"

        case .rank: "#"
        case .verdict: "Verdict"
        case .score: "Score"
        case .code: "Code"
        case .label: "Label"
        case .school: "School"
        case .coverage: "Coverage"
        case .model: "Model"
        case .lastSeen: "Last seen"
        case .there: "There"
        case .outdated: "Outdated"
        case .unknown: "Unknown"
        case .missing: "Missing"
        case .short: "Short"
        case .area: "Area"
        case .schools: "Schools"
        case .price: "Price"
        case .left: "Left"
        case .now: "Now"
        case .mayServe: "May serve"
        case .budget: "Budget"
        case .steps: "Steps"
        case .coveredSchools: "Covered"
        case .lowest: "Lowest"
        case .lowestAt: "At"
        case .id: "ID"
        case .pupils: "Pupils"
        case .required: "Required"

        case .why(let reasons): "why: \(reasons)"
        case .help(let remedy): "help: \(remedy)"
        case .work(let work): "do: \(work)"
        case .seen(let day): "last seen \(day)"

        case .shortOfRequired(let name, let found, let need): "\(name): \(found), required \(need)"
        case .shortOfRecommended(let name, let found, let need): "\(name): \(found), recommended \(need)"
        case .notSeen(let name): "\(name) not seen"
        case .noUpdates: "no security updates"
        case .updatesEnded(let day): "security updates ended \(day)"
        case .updatesTooShort(let until, let need): "security updates until \(until), required \(need)"
        case .updatesShort(let until, let need): "security updates until \(until), recommended \(need)"
        case .missingThing(let name): "\(name) missing"
        case .profileUnknown(let name): "its profile \(name) is not known to this program"

        case .install(let system): "install \(system)"
        case .memory(let size): "memory \(size)"
        case .ssd(let size): "SSD \(size)"
        case .otherScreen: "another screen"
        case .networkAdapter: "a network adapter"
        case .headset: "a headset"
        case .useFor(let use): "use it for: \(use)"
        case .then(let work, let band): "\(work), then \(band)"
        case .thenAt(let work, let price, let band): "\(work) (\(price)), then \(band)"
        case .at(let work, let price): "\(work) (\(price))"
        case .lookFirst(let work, let things): "\(work); look first: \(things)"
        case .priceOf(let value, let currency, let day): "\(value) \(currency), price of \(day)"
        case .replace: "replace it"
        case .replaceAt(let price): "replace it (\(price))"
        case .oldOne(let replacement, let remedy): "\(replacement); the old one: \(remedy)"

        case .nobody: "No PC has reported yet: import a stick, or let the PCs send to `probe-collector serve`."
        case .verdicts(let summary, let day):
            """
            \(Self.count(summary.machines, "PC")) as of \(day): \(summary.replace) replace, \(summary.upgrade) upgrade, \
            \(summary.unknown) not known yet, \(summary.usable) usable, \(summary.ready) ready.
            """
        case .outdatedShare(let count, let percent): "Outdated (replace or upgrade): \(count), \(percent) %."
        case .held(let count):
            "Not in the list: \(Self.count(count, "report")) that no kit of this office vouches for."
        case .outlook:
            """
            With a roster (each school's pupils and targets) the list could say which school has too few PCs, and put \
            the worst-off school first: see `probe-collector roster --help`.
            """
        case .whole(let counts):
            """
            \(Self.count(counts.schools, "school")) with \(Self.count(counts.pupils, "pupil")): \
            \(Self.count(counts.machines, "PC")) there, \(counts.outdated) outdated, \(counts.unknown) unknown, \
            \(counts.stale) stale, \(counts.adequate) adequate; \(counts.required) required: \(counts.missing) missing, \
            \(counts.short) short of adequate, counted school by school.
            """
        case .coverageMeaning: "Coverage: adequate PCs (usable or ready) to required ones."
        case .unlisted(let name, let machines):
            """
            Not in the roster: "\(name)", with \(Self.count(machines, "PC")). Put it in, or give it the name that its \
            kit has.
            """
        case .uncertain(let name, let machines, let namesakes):
            """
            Not certain: "\(name)", with \(Self.count(machines, "PC")); \(namesakes) schools of the roster have this \
            name. Make the kits by the schools' ids.
            """
        case .silent(let count, let some):
            "No PC has reported from \(Self.count(count, "school")) of the roster: \(some)."
        case .flag(let flag, let code, let earlier, let lastSeen):
            flag.english(code: code, earlier: earlier, lastSeen: lastSeen)
        case .unranked: "PCs in no list"
        case .state: "State"
        case .stateName(let state): state.english
        case .whyUnranked(let key): key.whyEnglish
        case .nobodyUnranked: "Every PC that has reported is in the lists."
        case .stale: "Stale"
        case .staleCount(let count): "Stale: \(Self.count(count, "PC")) sent nothing for long; counted as last known."
        case .doubtful(let count):
            "Perhaps counted twice: \(Self.count(count, "PC")); see `probe-collector machines --flagged`."
        case .unrankedCount(let count):
            """
            Not in the list: \(Self.count(count, "PC")) by a decision, or for want of one; see \
            `probe-collector machines --unranked`.
            """
        case .percent(let count, let percent): "\(count) · \(percent) %"

        case .movesFirst: "Before buying: these PCs may move to a lighter use."
        case .moveInSchool(let remedy): "in this school: \(remedy)"
        case .moveElsewhere(let remedy): "in a school that has this use: \(remedy)"
        case .replacement: "a new PC in place of this one"
        case .purchase: "a new PC, since one is missing"
        case .withMemoryOf(let work, let givers):
            "\(work); the memory is not bought, but taken out of \(givers), to be replaced anyway"
        case .turn(.lowestCoverage, let coverage): "coverage \(coverage) is the lowest"
        case .turn(.harderArea, let coverage):
            "coverage \(coverage) is as low as the next school's, and the area is harder"
        case .turn(.morePupils, let coverage):
            "coverage \(coverage) is as low as the next school's, and there are more pupils"
        case .turn(.id, let coverage): "coverage \(coverage) is as low as the next school's, and the id comes first"
        case .turnOfFitting(.lowestCoverage, let coverage):
            "coverage \(coverage) is the lowest of the schools whose next step fits"
        case .turnOfFitting(.harderArea, let coverage):
            "coverage \(coverage) is as low as the next school's whose step fits, and the area is harder"
        case .turnOfFitting(.morePupils, let coverage):
            "coverage \(coverage) is as low as the next school's whose step fits, and there are more pupils"
        case .turnOfFitting(.id, let coverage):
            "coverage \(coverage) is as low as the next school's whose step fits, and the id comes first"
        case .stepsWithoutMoney(let steps, let day): "\(Self.count(steps, "step")) as of \(day), without money."
        case .stepsFor(let steps, let day, let spent, let currency):
            "\(Self.count(steps, "step")) as of \(day) for \(spent) \(currency), all that is needed."
        case .stepsOf(let steps, let day, let spent, let currency, let budget, let left):
            "\(Self.count(steps, "step")) as of \(day) for \(spent) \(currency) of \(budget), \(left) left."
        case .passedOver(let name, let coverage, let price, let left, let others):
            others == 0
                ? "Passed over: \(name) at \(coverage), whose next step costs \(price) when \(left) was left."
                : """
                Passed over: \(name) at \(coverage), whose next step costs \(price) when \(left) was left; so too \
                \(Self.count(others, "other school")).
                """
        case .covered(let covered, let schools, let short):
            """
            Then \(covered) of \(Self.count(schools, "school")) \(covered == 1 ? "has" : "have") what is required; \
            \(short) short of adequate remain\(short == 1 ? "s" : "").
            """
        case .coveredLowest(let covered, let schools, let short, let coverage, let name):
            """
            Then \(covered) of \(Self.count(schools, "school")) \(covered == 1 ? "has" : "have") what is required, \
            \(short) short of adequate remain\(short == 1 ? "s" : ""); the lowest coverage is \(coverage), at \(name).
            """
        case .unseen(let count):
            count == 1
                ? "1 PC is not fully seen and got no step: look at it first, see `probe-collector priorities`."
                : "\(count) PCs are not fully seen and got no step: look at them first, see `probe-collector priorities`."
        case .unpriced(let count):
            count == 1
                ? "1 PC would be helped by memory, but which kind it takes was not seen, so there is no price and no step: look first."
                : "\(count) PCs would be helped by memory, but which kind they take was not seen, so there is no price and no step: look first."
        case .lack(let lack): lack.english

        case .noRoster:
            "There is no roster yet: take one in with `probe-collector roster FILE`; see --help for its form."
        case .rosterCounts(let counts):
            """
            \(Self.count(counts.schools, "school")), \(Self.count(counts.pupils, "pupil")), \
            \(Self.count(counts.required, "PC")) required, \(counts.machines) there.
            """
        case .classes(let count): "\(Self.count(count, "class", "classes"))"
        case .pupilsPerMachine(let count): "\(Self.count(count, "pupil")) a PC"
        case .connection(let connection): "connection: \(connection.rawValue)"
        case .electricity(let electricity): "electricity: \(electricity.rawValue)"
        case .areaClass(let number): "area class \(number)"
        case .newSchool(let school): "new: \(school)"
        case .changedSchool(let school): "changed: \(school)"
        case .goneSchool(let school): "gone: \(school)"
        case .schoolInBrief(let school):
            """
            \(school.id) \(school.name), \(Self.count(school.pupils, "pupil")), \
            \(Self.count(school.required, "PC")) required
            """
        case .change(let column, let old, let new): "\(column): \(old) -> \(new)"
        case .nothing: "(empty)"
        case .changes(let schools, let new, let changed, let gone):
            "\(Self.count(schools, "school")): \(new) new, \(changed) changed, \(gone) gone."
        case .rosterStored: "The roster is stored."
        case .rosterDryRun: "Nothing was stored: this was a dry run."

        case .changesSince(let day): "What changed since \(day)"
        case .changesSheet: "Changes"
        case .coverageByMonth: "Coverage by month"
        case .coverageSheet: "Coverage"
        case .changeHeading: "Change"
        case .before: "Before"
        case .month: "Month"
        case .kindOfChange(let kind): "\(kind.rawValue)"
        case .changed(let kind, let count): "\(count) \(kind.rawValue)"
        case .changesBetween(let since, let until, let counts): "Between \(since) and \(until): \(counts)."
        case .nothingNoted:
            "Nothing was noted yet: `probe-collector priorities` does, once there is a roster."
        }
    }

    /// Such as `1 PC` and `2 PCs`.
    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number) \(number == 1 ? one : many ?? one + "s")"
    }
}

extension RowFlag {
    /// What is odd, and what to do.
    fileprivate func english(code: String, earlier: [String], lastSeen: String) -> Wording {
        switch self {
        case .clone:
            """
            clone: two PCs sign with one key, and one of them is not in the list; on the copy delete probe's state and \
            enrol it again, then `decide block \(code)` if neither is in order
            """
        case .ambiguous: "ambiguous: another PC reports the same network card with another board; look at both"
        case .overKit:
            """
            over-kit: more PCs report with this kit than it was made for; compare with the school, then `decide admit` \
            those that are there and `decide block` the others
            """
        case .otherCard:
            """
            other-card: another line has the same board behind another network card: the card was replaced, or two PCs \
            have one identifier; if it is one PC, `decide retire` the older line
            """
        case .diskElsewhere:
            "disk-elsewhere: a disk of this PC stands in another line too: it was moved; look which PC has it"
        case .reinstalled:
            """
            reinstalled: it was \(earlier.joined(separator: ", ")) before; if that is right, \
            `decide retire \(earlier.first ?? "CODE")`
            """
        case .clock:
            """
            clock: its report was received earlier than it can have been written; set the office's clock right, and see \
            that the PC's program was not made on a PC with a wrong clock
            """
        case .leap:
            """
            leap: its reports leapt by more than \(RowFlag.numberLeap) numbers, which no PC does by itself; ask who \
            works on it
            """
        case .stale:
            """
            stale: nothing came since \(lastSeen); see whether it is still there, and `decide retire \(code)` if not
            """
        case .rolledBack:
            "rolled-back: its disk was set back to an earlier state, as some schools do at each start; no alarm"
        }
    }
}

extension KeyState {
    fileprivate var english: Wording { "\(rawValue)" }
}

extension KnownKey {
    /// Why it is in no list, and what to do.
    fileprivate var whyEnglish: Wording {
        switch state {
        case .unclaimed: reason.map { "\($0.description)" } ?? "Nobody vouches for it."
        case .provisional:
            """
            It waits to be looked at, since this office ranks only what it admitted: `probe-collector decide admit \
            \(code.description)`.
            """
        case .admitted: "It is ranked."
        case .retired: "A decision retired it; `probe-collector decide admit \(code.description)` takes it back."
        case .blocked: "A decision blocked it; `probe-collector decide admit \(code.description)` takes it back."
        }
    }
}

extension Pricing.Lack {
    fileprivate var english: Wording {
        switch self {
        case .noPrices:
            """
            No price is known, so the steps are counted only: name the office's own with --prices FILE, or put them \
            into /etc/probe/profiles.d/offers.json5.
            """
        case .replacement(nil):
            "A new PC has no price, so the steps are counted only: put one into the file of prices."
        case .replacement(let day?):
            """
            The price of a new PC is of \(day.description) and older than \(Price.daysValid) days, so the steps are \
            counted only: ask for a new one.
            """
        case .remedies(let count):
            """
            For \(ListPhrase.count(count, "PC")) some price that matters is missing, older than \(Price.daysValid) \
            days or in another currency, so the steps are counted only: complete the file of prices.
            """
        case .currencies(let names):
            "The prices are in \(names.joined(separator: ", ")), so the steps are counted only: one currency is allowed."
        }
    }
}
