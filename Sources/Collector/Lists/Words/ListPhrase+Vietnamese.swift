import Fleet
import Reports
import Requirements
import ShownText

extension ListPhrase {
    var vietnamese: Wording {
        switch self {
        case .priorities: "Danh sách máy cần thay hoặc nâng cấp trước"
        case .machines: "Các máy đã báo cáo"
        case .plan: "Kế hoạch sử dụng ngân sách, theo từng bước"
        case .whatIf: "So sánh các mức ngân sách"
        case .roster: "Danh sách trường"
        case .asOf(let day): "Tính đến ngày \(day)"
        case .listSheet: "Danh sách"
        case .schoolsSheet: "Theo trường"
        case .areasSheet: "Theo địa bàn"
        case .summarySheet: "Tổng hợp"
        case .planSheet: "Kế hoạch"
        case .movesSheet: "Chuyển việc nhẹ hơn"
        case .budgetsSheet: "Ngân sách"
        case .rosterSheet: "Trường"

        case .rank: "TT"
        case .verdict: "Kết luận"
        case .score: "Điểm"
        case .code: "Mã máy"
        case .label: "Tên máy"
        case .school: "Trường"
        case .coverage: "Đạt/cần"
        case .model: "Kiểu máy"
        case .lastSeen: "Báo cáo cuối"
        case .there: "Hiện có"
        case .outdated: "Lạc hậu"
        case .unknown: "Chưa xác định"
        case .missing: "Thiếu máy"
        case .short: "Thiếu máy đạt"
        case .area: "Địa bàn"
        case .schools: "Số trường"
        case .price: "Giá"
        case .left: "Còn lại"
        case .now: "Đang dùng cho"
        case .mayServe: "Dùng được cho"
        case .budget: "Ngân sách"
        case .steps: "Số bước"
        case .coveredSchools: "Trường đủ máy"
        case .lowest: "Thấp nhất"
        case .lowestAt: "Tại"
        case .id: "Mã trường"
        case .pupils: "Học sinh"
        case .required: "Cần có"

        case .why(let reasons): "vì: \(reasons)"
        case .help(let remedy): "cách khắc phục: \(remedy)"
        case .work(let work): "làm: \(work)"
        case .seen(let day): "báo cáo cuối ngày \(day)"

        case .shortOfRequired(let name, let found, let need): "\(name): \(found), tối thiểu \(need)"
        case .shortOfRecommended(let name, let found, let need): "\(name): \(found), nên có \(need)"
        case .notSeen(let name): "\(name) chưa đọc được"
        case .noUpdates: "không còn bản vá bảo mật"
        case .updatesEnded(let day): "bản vá bảo mật hết hạn \(day)"
        case .updatesTooShort(let until, let need): "bản vá bảo mật có đến \(until), tối thiểu \(need)"
        case .updatesShort(let until, let need): "bản vá bảo mật có đến \(until), nên có \(need)"
        case .missingThing(let name): "thiếu \(name)"
        case .profileUnknown(let name): "chương trình này không có hồ sơ \(name) của máy"

        case .install(let system): "cài mới \(system)"
        case .memory(let size): "RAM \(size)"
        case .ssd(let size): "SSD \(size)"
        case .otherScreen: "màn hình khác"
        case .networkAdapter: "card mạng"
        case .headset: "tai nghe có micrô"
        case .useFor(let use): "dùng máy cho: \(use)"
        case .then(let work, let band): "\(work), sau đó \(band)"
        case .thenAt(let work, let price, let band): "\(work) (\(price)), sau đó \(band)"
        case .at(let work, let price): "\(work) (\(price))"
        case .lookFirst(let work, let things): "\(work); xem trước: \(things)"
        case .priceOf(let value, let currency, let day): "\(value) \(currency), giá ngày \(day)"
        case .replace: "thay máy mới"
        case .replaceAt(let price): "thay máy mới (\(price))"
        case .oldOne(let replacement, let remedy): "\(replacement); máy cũ: \(remedy)"

        case .nobody: "Chưa có máy nào báo cáo: hãy nhập từ USB, hoặc để các máy gửi tới `probe-collector serve`."
        case .verdicts(let summary, let day):
            """
            \(summary.machines) máy, tính đến \(day): \(summary.replace) cần thay máy, \(summary.upgrade) cần nâng \
            cấp, \(summary.unknown) chưa xác định, \(summary.usable) dùng được, \(summary.ready) đáp ứng tốt.
            """
        case .outdatedShare(let count, let percent): "Lạc hậu (cần thay máy hoặc nâng cấp): \(count) máy, \(percent) %."
        case .held(let count):
            "Ngoài danh sách: \(count) báo cáo chưa có tệp ghi danh nào của đơn vị này bảo đảm."
        case .outlook:
            """
            Nếu có danh sách trường (số học sinh và số máy cần có), chương trình cho biết trường nào thiếu máy và xếp \
            trường khó khăn nhất lên đầu: xem `probe-collector roster --help`.
            """
        case .whole(let counts):
            """
            \(counts.schools) trường với \(counts.pupils) học sinh: hiện có \(counts.machines) máy, \(counts.outdated) \
            lạc hậu, \(counts.unknown) chưa xác định, \(counts.stale) vắng lâu, \(counts.adequate) đạt; cần \
            \(counts.required): thiếu \(counts.missing) máy, thiếu \(counts.short) máy đạt, tính riêng từng trường.
            """
        case .coverageMeaning: "Đạt/cần: số máy đạt (dùng được hoặc đáp ứng tốt) trên số máy cần có."
        case .unlisted(let name, let machines):
            """
            Không có trong danh sách trường: "\(name)", \(machines) máy. Hãy thêm vào, hoặc đặt đúng tên ghi trong tệp \
            ghi danh.
            """
        case .uncertain(let name, let machines, let namesakes):
            """
            Chưa chắc chắn: "\(name)", \(machines) máy; có \(namesakes) trường cùng tên trong danh sách. Hãy lập tệp \
            ghi danh theo mã trường.
            """
        case .silent(let count, let some): "Có \(count) trường chưa có máy nào báo cáo: \(some)."
        case .flag(let flag, let code, let earlier, let lastSeen):
            flag.vietnamese(code: code, earlier: earlier, lastSeen: lastSeen)
        case .unranked: "Máy ngoài danh sách"
        case .state: "Tình trạng"
        case .stateName(let state): state.vietnamese
        case .whyUnranked(let key): key.whyVietnamese
        case .nobodyUnranked: "Mọi máy đã báo cáo đều có trong danh sách."
        case .stale: "Vắng lâu"
        case .staleCount(let count): "Vắng lâu: \(count) máy lâu không gửi gì; vẫn tính theo báo cáo cuối."
        case .doubtful(let count): "Có thể tính hai lần: \(count) máy; xem `probe-collector machines --flagged`."
        case .unrankedCount(let count):
            """
            Ngoài danh sách: \(count) máy, theo quyết định hoặc vì chưa có quyết định; xem \
            `probe-collector machines --unranked`.
            """
        case .percent(let count, let percent): "\(count) · \(percent) %"

        case .movesFirst: "Trước khi mua: các máy này có thể chuyển sang việc nhẹ hơn."
        case .moveInSchool(let remedy): "tại trường: \(remedy)"
        case .moveElsewhere(let remedy): "tại trường khác có việc này: \(remedy)"
        case .replacement: "mua máy mới thay máy này"
        case .withMemoryOf(let work, let givers):
            "\(work); RAM không phải mua mà lấy từ \(givers), là máy sắp thay"
        case .changesSince(let day): "Những thay đổi từ \(day)"
        case .changesSheet: "Thay đổi"
        case .coverageByMonth: "Mức đáp ứng theo tháng"
        case .coverageSheet: "Mức đáp ứng"
        case .changeHeading: "Thay đổi"
        case .before: "Trước"
        case .month: "Tháng"
        case .kindOfChange(let kind): "\(kind.vietnamese)"
        case .changed(let kind, let count): "\(count) \(kind.vietnamese)"
        case .changesBetween(let since, let until, let counts): "Từ \(since) đến \(until): \(counts)."
        case .nothingNoted:
            "Chưa ghi lại gì: chạy `probe-collector priorities` khi đã có danh sách trường thì sẽ ghi."
        case .purchase: "mua máy mới vì còn thiếu"
        case .turn(.lowestCoverage, let coverage): "tỷ lệ đạt/cần \(coverage) là thấp nhất"
        case .turn(.harderArea, let coverage): "tỷ lệ \(coverage) thấp bằng trường kế tiếp, và địa bàn khó khăn hơn"
        case .turn(.morePupils, let coverage): "tỷ lệ \(coverage) thấp bằng trường kế tiếp, và nhiều học sinh hơn"
        case .turn(.id, let coverage): "tỷ lệ \(coverage) thấp bằng trường kế tiếp, và mã trường đứng trước"
        case .turnOfFitting(.lowestCoverage, let coverage):
            "tỷ lệ đạt/cần \(coverage) là thấp nhất trong các trường còn đủ tiền cho bước kế tiếp"
        case .turnOfFitting(.harderArea, let coverage):
            "tỷ lệ \(coverage) thấp bằng trường kế tiếp còn đủ tiền, và địa bàn khó khăn hơn"
        case .turnOfFitting(.morePupils, let coverage):
            "tỷ lệ \(coverage) thấp bằng trường kế tiếp còn đủ tiền, và nhiều học sinh hơn"
        case .turnOfFitting(.id, let coverage):
            "tỷ lệ \(coverage) thấp bằng trường kế tiếp còn đủ tiền, và mã trường đứng trước"
        case .stepsWithoutMoney(let steps, let day): "\(steps) bước, tính đến \(day), chưa tính tiền."
        case .stepsFor(let steps, let day, let spent, let currency):
            "\(steps) bước, tính đến \(day), hết \(spent) \(currency), là tất cả những gì cần."
        case .stepsOf(let steps, let day, let spent, let currency, let budget, let left):
            "\(steps) bước, tính đến \(day), hết \(spent) \(currency) trong \(budget), còn lại \(left)."
        case .passedOver(let name, let coverage, let price, let left, let others):
            others == 0
                ? "Phải bỏ qua: \(name) ở mức \(coverage), bước kế tiếp giá \(price) khi chỉ còn \(left)."
                : """
                Phải bỏ qua: \(name) ở mức \(coverage), bước kế tiếp giá \(price) khi chỉ còn \(left); cũng vậy với \
                \(others) trường khác.
                """
        case .covered(let covered, let schools, let short):
            "Khi đó \(covered) trên \(schools) trường đủ máy; còn thiếu \(short) máy đạt."
        case .coveredLowest(let covered, let schools, let short, let coverage, let name):
            """
            Khi đó \(covered) trên \(schools) trường đủ máy, còn thiếu \(short) máy đạt; thấp nhất là \(coverage), \
            tại \(name).
            """
        case .unseen(let count):
            "Có \(count) máy chưa đọc được hết nên chưa có bước nào: hãy xem các máy này trước, bằng `probe-collector priorities`."
        case .unpriced(let count):
            "Có \(count) máy chỉ cần thêm RAM, nhưng chưa biết bo mạch dùng loại nào nên chưa có giá và chưa có bước: hãy xem trước."
        case .lack(let lack): lack.vietnamese

        case .noRoster:
            "Chưa có danh sách trường: hãy nhập bằng `probe-collector roster TỆP`; xem --help để biết dạng tệp."
        case .rosterCounts(let counts):
            """
            \(counts.schools) trường, \(counts.pupils) học sinh, cần \(counts.required) máy, hiện có \
            \(counts.machines).
            """
        case .classes(let count): "\(count) lớp"
        case .pupilsPerMachine(let count): "\(count) học sinh/máy"
        case .connection(let connection): "kết nối: \(connection.vietnamese)"
        case .electricity(let electricity): "điện: \(electricity.vietnamese)"
        case .areaClass(let number): "khu vực \(number)"
        case .newSchool(let school): "mới: \(school)"
        case .changedSchool(let school): "thay đổi: \(school)"
        case .goneSchool(let school): "bỏ: \(school)"
        case .schoolInBrief(let school):
            "\(school.id) \(school.name), \(school.pupils) học sinh, cần \(school.required) máy"
        case .change(let column, let old, let new): "\(column): \(old) -> \(new)"
        case .nothing: "(trống)"
        case .changes(let schools, let new, let changed, let gone):
            "\(schools) trường: \(new) mới, \(changed) thay đổi, \(gone) bỏ."
        case .rosterStored: "Đã lưu danh sách trường."
        case .rosterDryRun: "Chưa lưu gì: đây chỉ là chạy thử."
        }
    }
}

extension RowFlag {
    /// What is odd, and what to do.
    fileprivate func vietnamese(code: String, earlier: [String], lastSeen: String) -> Wording {
        switch self {
        case .clone:
            """
            trùng khóa: hai máy ký bằng một khóa, và một máy không có trong danh sách; trên máy bị sao chép hãy xóa dữ \
            liệu của probe và ghi danh lại, rồi `decide block \(code)` nếu cả hai đều không ổn
            """
        case .ambiguous: "chưa rõ: một máy khác báo cáo cùng card mạng với bo mạch khác; hãy xem cả hai máy"
        case .overKit:
            """
            quá số máy: nhiều máy báo cáo bằng tệp ghi danh này hơn số đã định; hãy đối chiếu với trường, rồi `decide \
            admit` những máy có thật và `decide block` những máy khác
            """
        case .otherCard:
            """
            khác card mạng: một dòng khác có cùng bo mạch với card mạng khác: card đã được thay, hoặc hai máy có cùng \
            số nhận dạng; nếu là một máy, hãy `decide retire` dòng cũ hơn
            """
        case .diskElsewhere:
            "ổ đĩa ở máy khác: một ổ đĩa của máy này có cả ở dòng khác: ổ đã được chuyển; hãy xem máy nào đang có ổ"
        case .reinstalled:
            """
            cài lại: trước đây máy này là \(earlier.joined(separator: ", ")); nếu đúng thì \
            `decide retire \(earlier.first ?? "MÃ")`
            """
        case .clock:
            """
            sai giờ: báo cáo được nhận trước lúc có thể được viết; hãy chỉnh lại giờ của máy chủ, và xem chương trình \
            trên máy có được lập trên máy sai giờ không
            """
        case .leap:
            """
            nhảy số: số báo cáo nhảy quá \(RowFlag.numberLeap), điều không máy nào tự làm; hãy hỏi ai dùng máy này
            """
        case .stale:
            """
            vắng lâu: không có báo cáo nào từ \(lastSeen); hãy xem máy còn không, nếu không thì `decide retire \(code)`
            """
        case .rolledBack:
            "khôi phục: ổ đĩa đã được đưa về trạng thái trước, như một số trường làm mỗi lần mở máy; không đáng lo"
        }
    }
}

extension KeyState {
    fileprivate var vietnamese: Wording {
        switch self {
        case .unclaimed: "chưa bảo đảm"
        case .provisional: "chờ xem xét"
        case .admitted: "đã nhận"
        case .retired: "đã ngừng dùng"
        case .blocked: "đã chặn"
        }
    }
}

extension KnownKey {
    /// Why it is in no list, and what to do.
    fileprivate var whyVietnamese: Wording {
        switch state {
        case .unclaimed: reason.map { "\($0.vietnamese)" } ?? "Chưa có gì bảo đảm cho máy này."
        case .provisional:
            """
            Máy đang chờ xem xét, vì đơn vị này chỉ xếp hạng máy đã nhận: `probe-collector decide admit \
            \(code.description)`.
            """
        case .admitted: "Máy được xếp hạng."
        case .retired:
            "Máy đã ngừng dùng theo quyết định; `probe-collector decide admit \(code.description)` nhận lại máy."
        case .blocked:
            "Máy đã bị chặn theo quyết định; `probe-collector decide admit \(code.description)` nhận lại máy."
        }
    }
}

extension Pricing.Lack {
    fileprivate var vietnamese: Wording {
        switch self {
        case .noPrices:
            """
            Chưa có giá nào, nên chỉ đếm số bước: hãy chỉ tệp giá của đơn vị bằng --prices TỆP, hoặc đặt vào \
            /etc/probe/profiles.d/offers.json5.
            """
        case .replacement(nil): "Máy mới chưa có giá, nên chỉ đếm số bước: hãy ghi giá vào tệp giá."
        case .replacement(let day?):
            """
            Giá máy mới là của ngày \(Amounts.vietnamese.day(day)), đã quá \(Price.daysValid) ngày, nên chỉ đếm số \
            bước: hãy hỏi giá mới.
            """
        case .remedies(let count):
            """
            Có \(count) máy mà giá cần dùng còn thiếu, đã quá \(Price.daysValid) ngày hoặc khác loại tiền, nên chỉ đếm \
            số bước: hãy bổ sung tệp giá.
            """
        case .currencies(let names):
            "Giá ghi bằng \(names.joined(separator: ", ")), nên chỉ đếm số bước: chỉ được dùng một loại tiền."
        }
    }
}

extension Connection {
    fileprivate var vietnamese: String {
        switch self {
        case .broadband: "cáp quang"
        case .mobile: "4G"
        case .none: "không có"
        }
    }
}

extension Electricity {
    fileprivate var vietnamese: String {
        switch self {
        case .grid: "điện lưới"
        case .solar: "điện mặt trời"
        case .generator: "máy phát"
        case .none: "không có"
        }
    }
}

extension FleetChanges.Kind {
    fileprivate var vietnamese: String {
        switch self {
        case .new: "mới"
        case .improved: "tốt lên"
        case .fallen: "kém đi"
        case .silent: "im lặng"
        case .gone: "không còn"
        }
    }
}
