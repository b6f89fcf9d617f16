import Fleet
import Requirements
import ShownText

/// Every phrase of the lists: one case, one phrase a language, so that the build knows of a missing one.
///
/// What a PC is judged by is worded in `Sources/ShownText/Judgement`, as on its own sheet; the glossary is in
/// `Sources/Agent/Words/README.md`. Days and numbers come in the language's form already.
enum ListPhrase {
    // Titles.
    case priorities, machines, unranked, plan, whatIf, roster, asOf(String)
    case listSheet, schoolsSheet, areasSheet, summarySheet, planSheet, movesSheet, budgetsSheet, rosterSheet

    // Headings of tables that are read.
    case rank, verdict, score, code, label, school, coverage, model, lastSeen
    case there, outdated, unknown, stale, missing, short, area, schools
    case price, left, now, mayServe
    case budget, steps, coveredSchools, lowest, lowestAt
    case id, pupils, required

    // One PC.
    case why(Wording), help(Wording), work(Wording)
    case seen(String)

    // What it lacks.
    case shortOfRequired(String, found: String, required: String)
    case shortOfRecommended(String, found: String, recommended: String)
    case notSeen(String)
    case noUpdates, updatesEnded(String)
    case updatesTooShort(until: String, required: String), updatesShort(until: String, recommended: String)
    case missingThing(String)
    case profileUnknown(ReportedText)

    // What helps.
    case install(String), memory(String), ssd(String), otherScreen, networkAdapter, headset, useFor(String)
    case then(Wording, band: String), thenAt(Wording, price: Wording, band: String), at(Wording, price: Wording)
    case lookFirst(Wording, at: String)
    case priceOf(String, currency: String, date: String)
    case replace, replaceAt(Wording), oldOne(Wording, remedy: Wording)

    // Under a list.
    case nobody
    case verdicts(ListSummary, asOf: String)
    case outdatedShare(Int, percent: Int)
    case held(Int)
    case staleCount(Int), doubtful(Int), unrankedCount(Int)
    case outlook
    case whole(SchoolCounts)
    case coverageMeaning
    case unlisted(ReportedText, machines: Int), uncertain(ReportedText, machines: Int, namesakes: Int)
    case silent(Int, some: Wording)
    case flag(RowFlag, code: String, earlier: [String], lastSeen: String)
    case state, stateName(KeyState), whyUnranked(KnownKey), nobodyUnranked
    case percent(Int, of: Int)

    // A plan.
    case movesFirst
    case moveInSchool(Wording), moveElsewhere(Wording)
    case replacement, purchase
    case withMemoryOf(Wording, givers: String)
    case turn(SchoolNeed.Reason, coverage: String), turnOfFitting(SchoolNeed.Reason, coverage: String)
    case stepsWithoutMoney(Int, asOf: String)
    case stepsFor(Int, asOf: String, spent: String, currency: String)
    case stepsOf(Int, asOf: String, spent: String, currency: String, budget: String, left: String)
    case passedOver(ReportedText, coverage: String, price: String, left: String, others: Int)
    case covered(Int, of: Int, short: Int)
    case coveredLowest(Int, of: Int, short: Int, coverage: String, at: ReportedText)
    case unseen(Int), unpriced(Int)
    case lack(Pricing.Lack)

    // The roster.
    case noRoster
    case rosterCounts(SchoolCounts)
    case classes(Int), pupilsPerMachine(Int), connection(Connection), electricity(Electricity), areaClass(Int)
    case newSchool(Wording), changedSchool(Wording), goneSchool(Wording)
    case schoolInBrief(School)
    case change(column: String, from: Wording, to: Wording)
    case nothing
    case changes(schools: Int, new: Int, changed: Int, gone: Int)
    case rosterStored, rosterDryRun

    // What was before.
    case changesSince(String), changesSheet, coverageByMonth, coverageSheet
    case changeHeading, before, month
    case kindOfChange(FleetChanges.Kind), changed(FleetChanges.Kind, Int), changesBetween(String, String, Wording)
    case nothingNoted

    func text(in language: Language) -> Wording {
        switch language {
        case .english: english
        case .vietnamese: vietnamese
        }
    }
}
