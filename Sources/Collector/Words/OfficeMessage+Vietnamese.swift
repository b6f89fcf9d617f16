import Fleet
import Reports
import ShownText

extension OfficeMessage {
    var vietnamese: String {
        switch self {
        case .callNotSeen:
            "Chưa làm gì: không đọc được lệnh đã gọi trong /proc. Hãy gắn nó (mount -t proc proc /proc) rồi thử lại."
        case .argumentMistake(.other(let sentence), let help): "\(sentence) Xem: \(help)"
        case .argumentMistake(let mistake, let help): "\(mistake.vietnamese) Xem: \(help)"
        case .separatorIsForCSV: "--separator chỉ dùng với --format csv."
        case .notForTerminals(let format):
            """
            Màn hình lệnh không hiện được \(format.rawValue): hãy ghi vào tệp bằng --output TỆP, hoặc chuyển kết quả vào \
            tệp bằng > TỆP.
            """
        case .unknownProfile(let name, let known):
            "Không có hồ sơ \"\(name)\". Hiện có: \(known.joined(separator: ", "))."
        case .budgetTooSmall: "--budget phải là số từ 0 trở lên."
        case .limitTooSmall: "--limit cần một số từ 0 trở lên."
        case .limitIsForNow: "--limit chỉ dùng cho những gì đang biết: hãy bỏ --known-on."
        case .reach(nil, _): "Mọi báo cáo đã nhận đều còn được giữ, nên danh sách của ngày nào cũng đủ."
        case .reach(let since?, let day) where since <= day:
            "Mọi điều đã biết từ \(since) đều còn được giữ, nên danh sách của ngày \(day) là đủ."
        case .reach(let since?, let day):
            """
            Của một số máy chỉ còn giữ báo cáo từ \(since): danh sách của ngày \(day) có thể thiếu các máy đó, và không \
            biết trước đó chúng ra sao.
            """
        case .flagsOfToday:
            "Các dấu hiệu clone, rolled-back và leap là theo hôm nay: sổ ghi chúng không có ngày."
        case .judgingAnew(let done, let all): "Đang đánh giá lại: \(done)/\(all) trường"
        case .dryRunOfNothing: "--dry-run cần có tệp định nhập."
        case .formatIsForListing: "--format và --output dùng để xem danh sách trường, khi không kèm tệp."
        case .dataNamedTwice: "Chỉ ghi thư mục dữ liệu một lần: có --data hoặc không."
        case .badDistrict: "Tên đơn vị phải có 1 đến 64 chữ, không có ký tự điều khiển."
        case .badSchool: "Tên trường phải có 1 đến 64 chữ, không có ký tự điều khiển."
        case .badMost: "--max phải là số từ 1 trở lên."
        case .badURL: "--url phải là địa chỉ bắt đầu bằng http:// hoặc https://."
        case .badPort: "--port phải là số từ 0 đến 65535."
        case .badMetricsPort: "--metrics-port phải là số từ 1 đến 65535, khác với --port."

        case .badStaleDays: "--stale-days phải là số từ 1 đến 36500."
        case .flaggedAndUnranked: "Chỉ ghi một trong hai: --flagged hoặc --unranked."
        case .unrankedIsOfToday: "--unranked liệt kê máy theo tình trạng hôm nay: hãy bỏ --known-on."
        case .unknownSchool(let name, let count, let some):
            "Ở đây không có trường \"\(name)\". Có \(count) trường: \(some)."
        case .noSchools(let name):
            """
            Ở đây không có trường "\(name)". Chưa trường nào có tệp ghi danh, cũng chưa có danh sách trường: hãy lập bằng \
            `probe-collector kit`.
            """
        case .unknownArea(let name, let count, let some):
            "Danh sách trường không có trường nào ở \"\(name)\". Có \(count) địa bàn: \(some)."
        case .noAreas(let name):
            """
            Danh sách trường không có trường nào ở "\(name)". Danh sách chưa ghi địa bàn: hãy nhập danh sách có địa bàn \
            bằng `probe-collector roster TỆP`.
            """
        case .decideWhom: "Hãy ghi quyết định cho ai: mã, khóa, --list TỆP, hoặc --school TÊN --all."
        case .decideNeedsSchool: "--all và --kits phải đi với --school TÊN."
        case .badNote: "--note nhận 1 đến \(Decision.noteLimit) chữ, không có ký tự điều khiển."
        case .badDecisionNumber: "--number phải là số từ 1 trở lên."
        case .numberNeedsFile: "Khi không có dữ liệu của đơn vị (--number), hãy ghi khóa hoặc --list, và tệp với -o."
        case .unknownSubject(let word):
            """
            Không có máy "\(word)": hãy ghi mã hoặc khóa như `probe-collector machines` hiện, hoặc tên máy kèm \
            --school.
            """
        case .unknownWithoutStore(let word):
            """
            "\(word)" không phải mã khóa của máy hay tệp ghi danh, mà mã máy và tên máy cần có dữ liệu của đơn vị: hãy lấy \
            cột `key` của `probe-collector machines --format csv`.
            """
        case .severalSubjects(let word, let count, let some):
            "\"\(word)\" là \(count) máy: hãy chỉ một máy bằng khóa: \(some)."
        case .nobodyMeant: "Không có máy nào để quyết định: danh sách trống, hoặc trường chưa có máy hay tệp ghi danh."
        case .noRoster:
            """
            Chưa có danh sách trường, nên chưa biết mỗi trường cần bao nhiêu máy: hãy nhập bằng \
            `probe-collector roster TỆP`.
            """
        case .nothingToCompare(let lack):
            "Chưa có gì để so sánh. \(TerminalText(ListPhrase.lack(lack).vietnamese))"

        case .founded(let district, let data, let rootKey, let fingerprint):
            """
            Đã lập đơn vị quản lý "\(district)".

            Dữ liệu:    \(data) (cơ sở dữ liệu và khóa của nơi nhận: hãy sao lưu thư mục này)
            Khóa gốc:   \(rootKey)
            Dấu nhận dạng của khóa, để đối chiếu qua điện thoại:  \(fingerprint)

            Khóa gốc ký các tệp ghi danh và quyết định. Ai giữ khóa này là đơn vị quản lý, nên hãy làm ngay:
              1. Chép thư mục khóa gốc vào hai USB.
              2. Cất USB trong két, nếu được thì ở hai nơi.
              3. Lập xong các tệp ghi danh thì xóa thư mục này khỏi máy. Khi cần lập thêm thì cắm USB vào.

            Tiếp theo: probe-collector kit --school TÊN -o TỆP
            """
        case .joined(let district, let data, let fingerprint, let collector):
            """
            Đã lập thêm nơi nhận của đơn vị "\(district)".

            Dữ liệu:    \(data) (cơ sở dữ liệu và khóa của nơi nhận: hãy sao lưu thư mục này)
            Dấu nhận dạng của đơn vị, để đối chiếu qua điện thoại:  \(fingerprint)

            Biên nhận của nơi này có giá trị khi các tệp ghi danh ghi khóa của nó. Ở nơi có khóa gốc, hãy lập như sau:
              probe-collector kit --school TÊN --collector=\(collector) -o TỆP

            Tiếp theo: probe-collector import TỆP, với tệp mà nơi nhận kia ghi bằng `probe-collector export`.
            """
        case .joinedUnder(let fingerprint):
            """

            Đơn vị được lập dưới khóa gốc khác. Hãy đối chiếu cả dấu nhận dạng của khóa đó:  \(fingerprint)
            """
        case .kitMade(let school, let file, let uses):
            """
            Tệp ghi danh của "\(school)" nằm ở \(file).
            Máy của trường được đánh giá theo: \(uses.joined(separator: ", ")).
            """
        case .kitRoad(let url): "Các máy gửi báo cáo tới \(url)."
        case .kitRoadOfSticks: "Báo cáo của các máy được mang bằng USB."
        case .kitHandling(let fingerprint):
            """

            Chép tệp vào USB rồi chạy trên từng máy của trường:
              sudo probe kit TỆP
            Lệnh này hiện dấu nhận dạng của đơn vị, phải đúng là:  \(fingerprint)
            Tệp chứa bí mật của trường: đừng gửi qua thư, và xóa khỏi USB khi mọi máy đã nhận.
            """

        case .filesDone(let done, let all): "\(done) trên \(all) tệp"
        case .noFiles: "Không có tệp *.jws nào, cũng không có trong thư mục PROBE: có đúng USB không?"
        case .receiptsWritten(let pcs):
            "Đã ghi biên nhận cho \(pcs) máy: hãy mang USB về và chạy `probe import` trên từng máy."
        case .receiptsReadOnly:
            """
            USB đang bị khóa ghi nên không mang biên nhận về được: hãy mở khóa ghi rồi nhập lại USB. Cho tới lúc đó các máy \
            vẫn giữ báo cáo.
            """
        case .receiptsDoNotFit:
            "USB đã đầy nên chưa đủ biên nhận: hãy dọn bớt rồi nhập lại USB. Cho tới lúc đó các máy vẫn giữ báo cáo."
        case .receiptsFailed(let reason):
            """
            Không ghi được biên nhận (\(reason)): hãy xử lý rồi nhập lại USB. Cho tới lúc đó các máy vẫn giữ báo cáo.
            """
        case .keptApart(let reason): "Để riêng. \(reason.vietnamese)"
        case .notKept(let reason): "Không giữ lại, vì đã có quá nhiều báo cáo chờ. \(reason.vietnamese)"
        case .leftWithPC(let refusal): "Máy vẫn giữ báo cáo này. \(refusal.vietnamese)"
        case .refused(let fault): "Không nhận. \(fault.vietnamese)"
        case .reportsTaken(let count): "đã nhận \(count) báo cáo"
        case .reportsKnown(let count): "đã có sẵn \(count) báo cáo"
        case .kitsTaken(let count): "đã nhận \(count) tệp ghi danh"
        case .kitsKnown(let count): "đã có sẵn \(count) tệp ghi danh"
        case .linesWaiting(let count): "để riêng \(count)"
        case .linesTooNew(let count): "\(count) quá mới so với chương trình này"
        case .linesRefused(let count): "không nhận \(count)"
        case .noLines: "không có gì"
        case .filesOfPath(let count): "\(count) tệp"
        case .decisionsTaken(let count): "đã nhận \(count) quyết định"
        case .decisionsKnown(let count): "đã có sẵn \(count) quyết định"
        case .claimsTaken(let count): "đã nhận \(count) dòng của nơi nhận khác"
        case .claimsKnown(let count): "\(count) dòng của nơi nhận khác không có gì mới"
        case .claimsWaiting(let count): "để riêng \(count) dòng của nơi nhận chưa biết"
        case .claimKeptApart:
            """
            Để riêng. Chưa tệp ghi danh nào của đơn vị này ghi nơi nhận đã ký dòng này: hãy nhập các tệp ghi danh, rồi \
            nhập lại tệp này.
            """
        case .claimNotKept:
            """
            Không giữ lại, vì đã có quá nhiều dòng chờ. Chưa tệp ghi danh nào của đơn vị này ghi nơi nhận đã ký dòng này.
            """
        case .importTotal(let counts): "Tổng cộng: \(counts)."
        case .unreadable(let count): "Không đọc được \(count) tệp hoặc thư mục."
        case .adopted(let count): "Đã nhận được \(count) báo cáo trước đây để riêng."
        case .heldNow(let count): "Còn \(count) báo cáo để riêng, chờ tệp ghi danh bảo đảm cho chúng."

        case .keysTaken(let count): "đã nhận \(count) chữ ký của khóa mới"
        case .keysKnown(let count): "đã có sẵn \(count) chữ ký của khóa mới"
        case .keysNotFollowed(let count): "không theo \(count) chữ ký của khóa khác"
        case .keysForked(let number):
            """
            Không theo. Trước đó đã có một lần đổi khóa khác cùng số \(number): có thể khóa gốc đã bị lấy cắp. Hãy xem \
            `probe-collector keys` và đối chiếu với các đơn vị khác.
            """
        case .keysHaveChanged:
            "Khóa của đơn vị đã đổi: hãy khởi động lại `probe-collector serve`, và xem `probe-collector keys`."
        case .nothingToChange: "Hãy ghi rõ đổi gì: --new-root, --new-collector, --collector hoặc --url."
        case .keysChanged(let number, let file, let fingerprint):
            """
            Đã đổi khóa lần \(number) và lưu ở đây. Lần đổi này nằm trong \(file).
            Dấu nhận dạng của khóa gốc từ nay là:  \(fingerprint)

            Hãy làm ngay:
            """
        case .restartServer:
            "Khởi động lại máy chủ để máy chủ báo cho các máy: sudo systemctl restart probe-collector"
        case .lockNewRoot(let folder):
            "Chép \(folder)/root.key vào hai USB, cất vào két, rồi xóa tệp này khỏi máy."
        case .destroyOldRoot:
            "Sau đó hủy các bản của khóa gốc cũ: không ai cần nữa, mà máy nào chưa theo vẫn còn tin khóa đó."
        case .backUpKey(let number): "Sao lưu thư mục dữ liệu: trong đó có collector-\(number).key."
        case .importElsewhere: "Nhập tệp tại các nơi nhận khác của đơn vị: probe-collector import TỆP"
        case .tellSchools:
            "Báo dấu nhận dạng mới cho các trường qua điện thoại; trên máy đã theo, `probe kit` hiện dấu này."
        case .keysOf(let district, let fingerprint, let collector):
            """
            Khóa của đơn vị "\(district)":

            Dấu nhận dạng của khóa gốc:  \(fingerprint)
            Khóa của nơi nhận:           \(collector)

            """
        case .keysOfFounding: "Đây là các khóa từ khi lập đơn vị."
        case .keysChangedSince: "Đã đổi kể từ khi lập đơn vị:"
        case .keysBefore(let fingerprint): "0: khóa gốc \(fingerprint), khi lập đơn vị"
        case .keysEntry(let number, let fingerprint, let collectors):
            "\(number): khóa gốc \(fingerprint), nơi nhận \(collectors)"
        case .keysEntrySending(let number, let fingerprint, let collectors, let addresses):
            "\(number): khóa gốc \(fingerprint), nơi nhận \(collectors), gửi tới \(addresses)"
        case .twoChanges(let number):
            """

            Có hai lần đổi khóa khác nhau cùng số \(number) đều ký đúng, mà chỉ người giữ khóa gốc trước đó làm được. Đơn vị
            này theo lần gặp trước. Nếu lần đó không phải của mình thì khóa gốc đã bị lấy cắp: hãy lập đơn vị mới và lập
            lại các tệp ghi danh.
            """

        case .number: "Số"
        case .verdict: "Quyết định"
        case .about: "Cho"
        case .note: "Ghi chú"
        case .school: "Trường"
        case .label: "Tên máy"
        case .code: "Mã máy"
        case .now: "Hiện nay"
        case .then: "Sau đó"
        case .verdictName(let verdict): verdict.vietnamese
        case .kitDecided(let kit, let verdict):
            "Tệp ghi danh \(kit): \(verdict.vietnamese), cho mọi máy của tệp chưa có quyết định riêng."
        case .silentDecided(let key, let verdict): "Khóa \(key): \(verdict.vietnamese); máy chưa báo cáo ở đây."
        case .effects(let pcs, let changed): "\(pcs) máy; \(changed) máy đổi tình trạng."
        case .subjectsDecided(let count, let verdict): "\(verdict.vietnamese): \(count) máy hoặc tệp ghi danh."
        case .decided(let numbers): "Đã quyết định, số \(numbers)."
        case .decisionCopied(let file): "Bản cho các đơn vị khác nằm trong \(file)."
        case .decisionWritten(let numbers, let file, let fingerprint):
            """
            Quyết định số \(numbers) nằm trong \(file), do khóa gốc \(fingerprint) ký.
            Hãy mang tệp về đơn vị: probe-collector import \(file)
            """
        case .nothingDecided: "Chưa có quyết định nào."
        case .nextDecision(let number): "Quyết định tiếp theo mang số \(number)."
        case .onlyAdmitted: "Chỉ xếp hạng những máy đã nhận."
        case .untilDecided: "Máy được xếp hạng cho tới khi ngừng dùng hoặc bị chặn."

        case .keysDone(let done, let all): "\(done) trên \(all) máy"
        case .exported(let lines, let file): "Đã ghi \(lines) dòng vào \(file)."
        case .allRight(let keys): "Mọi thứ đều đúng: \(keys) máy, mọi chữ ký đã được kiểm."
        case .faultsFound(let count, let file): "Có \(count) lỗi trong \(file)."

        case .listening(let address): "Đang nhận báo cáo tại \(address)"

        case .backupMade(let file): "Bản sao đã trọn vẹn: \(file)"
        case .restored: "Đã đặt bản sao lưu vào chỗ."
        case .replacedIsAt(let file): "Cơ sở dữ liệu trước đó: \(file)"
        }
    }
}

extension Decision.Verdict {
    /// The word for a person; what is typed is `rawValue` in every language.
    fileprivate var vietnamese: String {
        switch self {
        case .admit: "nhận"
        case .retire: "ngừng dùng"
        case .block: "chặn"
        }
    }
}
