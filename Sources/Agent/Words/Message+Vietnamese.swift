import Reports
import Requirements
internal import ShownText

extension Message {
    var vietnamese: String {
        switch self {
        case .file(let fault): fault.vietnamese
        case .argumentMistake(let mistake, let help): "\(mistake.vietnamese) Xem: \(help)"
        case .firstSendOutOfRange: "--first-send-within nhận từ 0 đến 86400 giây."
        case .keyDamaged(let name):
            "Khóa của máy này bị hỏng. Khóa cũ được giữ lại ở \(name), và một khóa mới đã được tạo."
        case .headLost(let name):
            "Sổ ghi số thứ tự báo cáo bị mất. Khóa cũ được giữ lại ở \(name), và một khóa mới đã được tạo."
        case .diskWasCopied(let name):
            "Ổ đĩa này được sao chép từ máy khác. Khóa của máy kia được giữ lại ở \(name), và một khóa mới đã được tạo."

        case .noKitYet:
            "Chưa có tệp ghi danh nên chưa lập báo cáo. Hãy lấy tệp ghi danh của trường từ đơn vị quản lý rồi chạy: sudo probe kit TỆP"
        case .kitFileUnusable(let file):
            "\(file) không có, không phải tệp thường, hoặc quá lớn so với tệp ghi danh: hãy ghi đúng đường dẫn tới tệp đã nhận."
        case .kitNotInFolder(let folder):
            "\(folder) là thư mục không có tệp ghi danh nào: hãy ghi đúng đường dẫn tới tệp đã nhận."
        case .kitsInFolder(let folder, let kits):
            "\(folder) là thư mục có \(kits.count) tệp ghi danh nên không nhận tệp nào: hãy ghi tên tệp của trường này.\n"
                + kits.joined(separator: "\n")
        case .kitRefused(let error): error.vietnamese
        case .kitOfAnotherOffice(let file, let known, let offered):
            """
            \(file) do một đơn vị mà máy này không biết ký, nên không được nhận.
            Máy này biết: \(known)
            Tệp do ký:    \(offered)
            Nếu đơn vị đã đổi khóa, hãy mang thông báo đổi khóa về bằng USB trước: sudo probe import THƯ_MỤC
            Nếu trường đã chuyển sang đơn vị khác, hãy hỏi cả hai đơn vị cách chuyển máy này.
            """
        case .kitAccepted(.first, let school, let district): "Đã nhận tệp ghi danh: \(school), \(district)."
        case .kitAccepted(.later, let school, let district):
            "Đã nhận tệp ghi danh mới thay cho tệp cũ: \(school), \(district)."
        case .kitAccepted(.same, let school, let district): "Máy đã có tệp ghi danh này: \(school), \(district)."
        case .kitMoved(let school):
            "Trước đây máy này thuộc \(school). Nếu nhầm tệp ghi danh, hãy nhận lại tệp của trường đó: không có gì bị mất."
        case .kitIsOlder(let issued, let before):
            "Tệp ghi danh này lập ngày \(Amounts.vietnamese.day(issued)), cũ hơn tệp đã có (\(Amounts.vietnamese.day(before))). Nếu nhầm, hãy nhận lại tệp mới hơn."
        case .kitShown(let school, let district): "Tệp ghi danh của: \(school), \(district)."
        case .kitUses(let profiles): "Mục đích sử dụng: \(profiles.joined(separator: ", "))."
        case .kitCollectors(let addresses):
            addresses.isEmpty
                ? "Báo cáo được chuyển bằng USB: tệp ghi danh không ghi địa chỉ nào."
                : "Báo cáo được gửi tới: \(addresses.joined(separator: ", "))."
        case .fingerprint(let fingerprint):
            "Khóa của đơn vị quản lý: \(fingerprint). Hãy gọi điện cho đơn vị để đối chiếu sáu nhóm này."

        case .keysChanged(let number):
            "Đơn vị quản lý đã đổi khóa, và máy này đã theo: lần đổi thứ \(number)."
        case .keysForked(let number):
            """
            Có hai thông báo khác nhau về lần đổi khóa thứ \(number) của đơn vị quản lý. Máy này giữ thông báo nhận được \
            trước. Có thể khóa của đơn vị đã bị lấy cắp: hãy gọi cho đơn vị và đối chiếu những gì probe kit hiện ra.
            """
        case .kitByFormerKey(let file, let known):
            """
            \(file) do khóa mà đơn vị quản lý đã thay ký, nên không được nhận: hãy xin tệp ghi danh mới.
            Khóa hiện nay của đơn vị: \(known)
            """

        case .labelUnusable:
            "Tên máy không có ký tự nào hiển thị được: hãy ghi nơi đặt máy và số, ví dụ \"Phòng máy 1 / 07\"."
        case .labelTooLong(let scalars):
            "Tên máy có \(scalars) ký tự, chỉ được tối đa 64: hãy ghi nơi đặt máy và số, ví dụ \"Phòng máy 1 / 07\"."
        case .useUnknown(let use, let known):
            "Tệp ghi danh không có mục đích \"\(use)\": hãy chọn một trong \(known.joined(separator: ", "))."
        case .labelSet(let label, nil): "Từ nay máy này có tên \"\(label)\"."
        case .labelSet(let label, let use?): "Từ nay máy này có tên \"\(label)\" và dùng cho \(use)."

        case .reportWritten(let seq): "Đã lập báo cáo số \(seq)."
        case .reportUnsignable(let error): "Không ký được báo cáo. \(error.vietnamese)"

        case .nothingToExport: "Không có báo cáo nào đang chờ nên không ghi gì."
        case .exported(let count, let folder): "Đã có \(count) báo cáo trong \(folder)."
        case .pullOutNow: "Mọi thứ đã ghi xong và đã đọc lại đúng: bây giờ có thể rút ra."
        case .onOwnDisk:
            """
            Thư mục này nằm trên ổ đĩa của chính máy này, không phải trên USB. Nếu muốn ghi vào USB, hãy cắm USB, đợi máy \
            nhận, rồi ghi đúng thư mục của USB.
            """
        case .readBackDiffers(let file):
            "\(file) đọc lại không giống lúc ghi: USB này sắp hỏng, hãy dùng chiếc khác."
        case .noSuchFolder(let folder):
            "\(folder) không phải là thư mục: hãy cắm USB, đợi máy nhận, rồi ghi đúng thư mục của USB."
        case .importFolderMissing(let folder):
            "\(folder) không có thư mục PROBE: hãy ghi thư mục của USB, sau khi đơn vị quản lý đã dùng USB đó."
        case .importTooMany(let folder, let limit):
            "\(folder) có hơn \(limit) tệp nên không đọc tệp nào: đây không phải USB của đơn vị quản lý."
        case .imported(let settlement, let left):
            "\(settlement.accepted) báo cáo đã tới nơi, \(settlement.refused) bị từ chối hẳn, \(left) vẫn đang chờ."
        case .importNothing(let folder):
            "\(folder) không có biên nhận cho máy này: hãy mang USB tới đơn vị quản lý trước, hoặc cắm vào đúng máy."
        case .importIgnored(let files, let lines):
            "Đã bỏ qua: \(files) tệp không thể là biên nhận, \(lines) dòng không do nơi nhận nào của đơn vị này ký."

        case .carried(let code, let folder, let office):
            "Báo cáo của máy này (mã máy \(code)) đã ở trong \(folder): hãy mang USB này về \(office). Bây giờ có thể rút USB ra."
        case .carriedBefore:
            "Đơn vị quản lý đã có báo cáo mới nhất của máy này và từ đó máy không thay đổi nên không ghi báo cáo."
        case .noKitBeside(let folder):
            "Chưa ghi báo cáo vì \(folder) không có tệp ghi danh của trường: hãy lấy tệp đó từ đơn vị quản lý và chép vào đây."
        case .notCarried: "Chưa ghi được báo cáo của máy này."
        case .carriesThisPCOnly:
            "Báo cáo chỉ là của chính máy này: hãy bỏ --recording, hoặc bắt đầu bằng probe --print."
        case .programFolderUnknown:
            "Không tìm được thư mục của chương trình: hãy ghi thư mục có tệp ghi danh, probe carry THƯ_MỤC"

        case .recorded(let files, let missed, let folder):
            "Đã ghi lại máy này vào \(folder): \(files) tệp. Không đọc được: \(missed), liệt kê trong not-recorded.txt ở đó."
        case .lookThrough:
            """
            Số sê-ri, địa chỉ phần cứng và các tên đã biết được thay bằng giá trị khác. Hãy xem lại trước khi gửi đi: \
            tên mà ai đó đặt cho một thiết bị có thể vẫn còn trong đó.
            """
        case .recordingTaken(let folder):
            "\(folder) không phải là thư mục trống, và không có gì bị ghi đè: hãy chọn một thư mục chưa có."
        case .recordingLeft(let folder):
            "\(folder) còn lại từ một lần ghi bị ngắt giữa chừng: hãy xóa đi hoặc chọn thư mục khác."
        case .recordingUnfit(let folder):
            """
            Không ghi được \(folder): hệ thống tệp này không nhận tên và liên kết của bản ghi, USB thường như vậy. \
            Hãy ghi vào một thư mục trên máy, ví dụ /tmp/recording, rồi đóng gói: tar -czf TỆP THƯ_MỤC
            """

        case .outcome(let outcome): outcome.vietnamese
        case .meteredAndAsked: "Kết nối này tính tiền theo dung lượng: gửi bây giờ có thể tốn tiền."
        case .stillWaiting(let count): "Vẫn còn \(count) báo cáo đang chờ."

        case .thisPC(let code): "Máy này: \(code)"
        case .neverStarted: "Dịch vụ chưa chạy lần nào trên máy này: sudo systemctl enable --now probe"
        case .labelShown(let label): "Tên: \(label)"
        case .waiting(0): "Không có báo cáo nào đang chờ."
        case .waiting(let count): "Có \(count) báo cáo đang chờ."
        case .waitingSince(let day, true): "Báo cáo cũ nhất lập ngày \(Amounts.vietnamese.day(day))."
        case .waitingSince(let day, false):
            "Báo cáo cũ nhất lập ngày \(Amounts.vietnamese.day(day)), theo đồng hồ chưa được đồng bộ."
        case .lost(let count): "Đã bỏ vì hết chỗ kể từ biên nhận gần nhất: \(count)."
        case .bad(let count, let folder): "Đã để riêng vì không dùng được: \(count), trong \(folder)."
        case .notSentYet: "Chưa gửi lần nào."
        case .lastAnswer(let outcome, let day):
            "Lần gửi gần nhất, \(Amounts.vietnamese.day(day)): \(outcome.vietnamese)"
        case .nextTry(let seconds): "Lần gửi tiếp theo: sau \(vietnamese(seconds)). Để gửi ngay: sudo probe send"
        case .meteringNotSeen:
            """
            Không biết được kết nối có tính tiền theo dung lượng hay không, vì NetworkManager không cho biết: máy gửi như \
            qua kết nối không tính tiền, tối đa 1 MiB một ngày.
            """
        case .clock(.synchronised): "Đồng hồ đã được đồng bộ."
        case .clock(.unproved(let says)):
            "Đồng hồ chỉ ngày \(Amounts.vietnamese.day(says)), chưa được đồng bộ nên giờ của máy chỉ để tham khảo."
        case .clock(.behind(let says, let atLeast)):
            "Đồng hồ sai: đang chỉ \(Amounts.vietnamese.day(says)), ít nhất phải là \(Amounts.vietnamese.day(atLeast)). Hãy chỉnh lại, hoặc thay pin trên bo mạch."
        case .clock(.ahead(let says, let newest)):
            "Đồng hồ có lẽ sai: đang chỉ \(Amounts.vietnamese.day(says)), mốc mới nhất máy biết là \(Amounts.vietnamese.day(newest)). Hãy chỉnh lại."

        case .notCalm(.battery): "Máy đang chạy bằng pin nên bộ xử lý bị chậm lại: hãy cắm điện rồi thử lại."
        case .notCalm(.load(let percent)):
            "Các chương trình khác đang dùng \(percent) % bộ xử lý: hãy đóng chúng, đợi một phút rồi thử lại."
        case .cannotMeasure(let error):
            "Không đo được bộ xử lý (\(error.vietnamese)): hãy khởi động lại máy rồi thử lại."
        case .reckonsWrongly:
            "Bộ xử lý hoặc bộ nhớ RAM tính sai: có linh kiện sắp hỏng. Hãy nhờ kỹ thuật viên kiểm tra bộ nhớ RAM trước."
        case .speed(let speed, let cores):
            "Kết quả đo, tính bằng MHz của một nhân Core 2: \(speed.single) với một luồng, \(speed.together) với \(cores) luồng cùng lúc."
        case .speedKept: "Từ nay máy này được đánh giá theo kết quả đo."

        case .dataFileMistakes(let error): error.vietnamese
        case .dataFileUnusable(let file):
            "\(file) không có, không phải tệp thường, hoặc lớn hơn 1 MiB: hãy đưa đường dẫn của một hồ sơ hoặc bảng dữ liệu."
        case .profileChecked(let file, let name, let digest):
            "\(file): không có lỗi. Hồ sơ \(name), phiên bản \(digest)."
        case .tableChecked(let file): "\(file): không có lỗi."
        case .noSuchDataFile(let name, let known):
            "Chương trình không có tệp \"\(name)\". Các tệp có sẵn: \(known.joined(separator: ", "))."
        case .profilesOfOffice(let files): "Do đơn vị quản lý đặt trên máy này: \(files.joined(separator: ", "))."
        case .cannotWait(let error):
            "Hệ thống không cho dịch vụ chờ (\(error.vietnamese)): hãy khởi động lại máy."
        }
    }

    private func vietnamese(_ seconds: Int64) -> String {
        seconds < 120 ? "\(seconds) giây" : seconds < 7200 ? "\(seconds / 60) phút" : "\(seconds / 3600) giờ"
    }
}

extension SendingOutcome {
    fileprivate var vietnamese: String {
        switch self {
        case .nothingWaits: "Không có báo cáo nào đang chờ."
        case .noAddress:
            "Tệp ghi danh không ghi địa chỉ nào nên báo cáo được chuyển bằng USB: sudo probe export THƯ_MỤC"
        case .settled(let accepted, 0, 0): "Nơi nhận đã lưu \(accepted) báo cáo."
        case .settled(let accepted, let refused, let unsettled):
            "Nơi nhận đã lưu \(accepted) báo cáo, từ chối hẳn \(refused), để lại \(unsettled) cho lần sau."
        case .unreachable(6): "Không tìm thấy tên của nơi nhận: máy này đã nối mạng chưa?"
        case .unreachable(7): "Nơi nhận không trả lời: máy chủ đang tắt hoặc mạng bị đứt."
        case .unreachable(28): "Nơi nhận không trả lời kịp: mạng chậm hoặc bị đứt."
        case .unreachable(35), .unreachable(51), .unreachable(60):
            "Không tạo được kết nối bảo mật: đồng hồ của máy có thể sai, hoặc đây không phải mạng của trường."
        case .unreachable(let status): "Không kết nối được tới nơi nhận (curl báo \(status))."
        case .status(413): "Nơi nhận báo lô gửi quá lớn; sẽ gửi từng lô nhỏ hơn."
        case .status(429), .status(503): "Nơi nhận đang bận; sẽ gửi lại sau."
        case .status(let status) where (300..<400).contains(status):
            "Có nơi trên đường truyền chỉ sang địa chỉ khác (mã \(status)), máy không đi theo: hãy đăng nhập mạng trước."
        case .status(let status) where status < 500:
            "Nơi nhận, hoặc nơi nào đó trên đường truyền, từ chối (mã \(status)): báo cáo vẫn chờ."
        case .status(let status): "Nơi nhận gặp lỗi (mã \(status)); sẽ gửi lại sau."
        case .notAcknowledged:
            "Có nơi trả lời nhưng không phải nơi nhận ghi trong tệp ghi danh: báo cáo vẫn chờ. Mạng có đòi đăng nhập không?"
        case .metered:
            """
            Kết nối tính tiền theo dung lượng nên chỉ gửi báo cáo mới nhất, mỗi tuần một lần. Các báo cáo khác chờ mạng \
            khác hoặc USB. Để gửi hết ngay: sudo probe send
            """
        case .budgetSpent:
            "Hôm nay đã gửi đủ dung lượng cho phép, phần còn lại gửi sau. Để gửi ngay: sudo probe send"
        case .curlMissing: "Không chạy được /usr/bin/curl: hãy cài gói curl. Báo cáo vẫn chờ."
        }
    }
}

extension FileFault {
    fileprivate var vietnamese: String {
        switch step {
        case .reading: "Không đọc được \(path): \(error.vietnamese)."
        case .writing: "Không ghi được \(path): \(error.vietnamese)."
        case .removing: "Không xóa được tệp trong \(path): \(error.vietnamese)."
        }
    }
}

extension SystemError {
    fileprivate var vietnamese: String {
        switch self {
        case .absent: "không có ở đó"
        case .noSpace, .overQuota: "đĩa đã đầy, hãy dọn bớt; những gì có từ trước vẫn nguyên vẹn"
        case .inputOutput, .deviceGone: "thiết bị bị lỗi hoặc đã bị rút ra"
        case .notAllowed, .notPermitted: "chỉ dành cho quản trị (root), hãy thêm sudo trước lệnh"
        case .readOnly: "đang bị khóa ghi, do nút gạt trên USB hoặc do bị hỏng"
        case .notAFolder: "không phải là thư mục"
        case .isALink: "là một liên kết, máy không đi theo"
        default: "lỗi hệ thống \(code)"
        }
    }
}
