internal import Machine
internal import Requirements
internal import ShownText
internal import SystemRoot

extension SheetText {
    var vietnamese: String {
        switch self {
        case .verdict(let verdict): verdict.words(in: .vietnamese).uppercased()
        case .meaning(let verdict, let short):
            switch verdict {
            case .ready: "Máy này có đủ mọi thứ nên có: không cần làm gì."
            case .usable: "Đủ dùng, nhưng chưa đạt mức nên có: \(Self.list(short))."
            case .upgrade, .replace: "Chưa đạt mức tối thiểu: \(Self.list(short))."
            case .unknown: "Còn tùy vào thứ chưa đọc được. Hãy xem: \(Self.list(short))."
            }
        case .score(let use, let score, let day): "\(use): \(score) trên 100 điểm, tính đến \(day)."
        case .scoreBetween(let use, let low, let high, let day):
            "\(use): từ \(low) đến \(high) trên 100 điểm, tính đến \(day)."

        case .found: "đọc được"
        case .required: "tối thiểu"
        case .recommended: "nên có"
        case .level: "mức"
        case .foundAndNeeded(let found, let required, let recommended):
            "\(found); tối thiểu \(required), nên có \(recommended)"
        case .foundAndRequired(let found, let required): "\(found); tối thiểu \(required)"
        case .criterion(let name): name.heading(in: .vietnamese)
        case .gate(let name): name.heading(in: .vietnamese)
        case .notSeen: "chưa đọc được"
        case .notListed: "không có trong bảng"
        case .screenState(let state):
            switch state {
            case .passed: "đủ lớn"
            case .failed: "quá nhỏ"
            case .notSeen: "hãy tự xem"
            }
        case .things(let state):
            switch state {
            case .passed: "Cũng có"
            case .failed: "Thiếu"
            case .notSeen: "Hãy tự xem"
            }
        case .pointsMeaning: "1 điểm: 1 MHz của một nhân Core 2; số GHz công bố được hiểu theo cách nới này."
        case .pointsMeasured: "Điểm của bộ xử lý được đo trên chính máy này, bằng probe bench."
        case .pointsByClock: "Bộ xử lý này không có trong bảng: điểm chỉ tính theo xung nhịp."
        case .decimalGigabytes(let number): "\(number) GB"
        case .diskKind(let kind): kind.words(in: .vietnamese)
        case .updatesUntil(let day): "đến \(day)"
        case .updatesEnded(let day): "hết hạn \(day)"
        case .updatesNotAnnounced: "chưa công bố"

        case .nothingHelps: "Không cách nâng cấp nào trong mức chi phí là đủ: nên mua máy mới."
        case .clockBehind(let day):
            "Sửa trước: đồng hồ máy chỉ ngày \(day), đã qua từ lâu. Hãy chỉnh lại; pin trên bo mạch có thể đã hết."
        case .diskFailing(let disk):
            "Sửa trước: ổ đĩa \(disk) báo sắp hỏng. Hãy chép dữ liệu ra nơi khác rồi thay ổ."
        case .reaches(let band, let from, let to):
            switch band {
            case .usable: "Để dùng được (điểm \(from) → \(to)):"
            case .ready: "Để đáp ứng tốt (điểm \(from) → \(to)):"
            }
        case .reachesToo(let band, let from, let to):
            switch band {
            case .usable: "Để dùng được, làm thêm (điểm \(from) → \(to)):"
            case .ready: "Để đáp ứng tốt, làm thêm (điểm \(from) → \(to)):"
            }
        case .serves(let use, let band, let score):
            switch band {
            case .usable: "Giữ nguyên máy, chuyển sang việc khác thì dùng được: \(use) (điểm \(score))."
            case .ready: "Giữ nguyên máy, chuyển sang việc khác thì đáp ứng tốt: \(use) (điểm \(score))."
            }
        case .servesAfter(let use, let band, let score):
            switch band {
            case .usable: "Để dùng được cho việc khác là \(use) (điểm \(score)):"
            case .ready: "Để đáp ứng tốt cho việc khác là \(use) (điểm \(score)):"
            }
        case .reinstall(let target, let was, let until):
            switch was {
            case .ended(let end): "cài mới \(target): bản vá bảo mật hết hạn \(end) → có đến \(until)"
            case .until(let end): "cài mới \(target): bản vá bảo mật có đến \(end) → \(until)"
            case .unknown: "cài mới \(target): bản vá bảo mật có đến \(until)"
            }
        case .addRAM(let from, let to): "thêm RAM: \(from) → \(to)"
        case .addRAMUnseen(let to): "thêm RAM: tổng cộng \(to)"
        case .addModule(let from, let to, let module, let freeSlots):
            freeSlots == 1
                ? "thêm RAM: \(from) → \(to), cắm thanh \(module) vào khe còn trống"
                : "thêm RAM: \(from) → \(to), cắm thanh \(module) vào một trong \(freeSlots) khe trống"
        case .changeModules(let from, let to, let count, let module):
            "thêm RAM: \(from) → \(to), thay các thanh cũ bằng \(count) × \(module)"
        case .module(let size, let type, let speed): speed.map { "\(size) \(type)-\($0)" } ?? "\(size) \(type)"
        case .ssd(let from, let to): "thay ổ: \(from) → \(to)"
        case .ssdUnseen(let to): "thay ổ hệ thống bằng \(to)"
        case .diskOf(let kind, let bus, let size):
            switch kind {
            case .hdd: "ổ cứng HDD \(size)"
            case .ssd: bus.map { "SSD \($0) \(size)" } ?? "SSD \(size)"
            case .emmc: "eMMC \(size)"
            case .unknown: "ổ đĩa \(size)"
            }
        case .replaceScreen(let pixels): "nối màn hình từ \(pixels) trở lên"
        case .addNetwork: "thêm card mạng"
        case .addHeadset: "thêm tai nghe có micrô"
        case .firstLook(let things): "Xem trước: \(things.joined(separator: "; "))."
        case .confirm(let thing): thing.words(in: .vietnamese)
        case .cost(let value, let currency, let date): "Tổng chi phí \(value) \(currency), theo giá ngày \(date)."

        case .cannotChange(let things): "Không thay đổi được: \(Self.list(things))."
        case .memoryLimit(let limit):
            switch limit {
            case .soldered: "Bộ nhớ RAM (hàn liền)"
            case .full: "Bộ nhớ RAM (bo mạch không nhận thêm)"
            case .notOffered(let type): "Bộ nhớ RAM (không có \(type) để mua)"
            }
        case .cannotInstall(let system, let reasons):
            "Không cài được \(system): \(reasons.joined(separator: "; "))."
        case .cannotInstallBut(let system, let reasons, let others):
            "Không cài được \(system): \(reasons.joined(separator: "; ")). Cài được \(Self.list(others))."
        case .obstacle(let obstacle):
            switch obstacle {
            case .instructionSet(let level): "bộ xử lý chưa đạt \(level.rawValue)"
            case .features(let features): "bộ xử lý thiếu \(Self.list(features))"
            case .processorNotListed: "bộ xử lý ngoài danh sách"
            case .fewCores(let needed): "cần \(needed) nhân"
            case .slowClock(let mhz): "cần \(mhz) MHz"
            case .noUEFI: "chưa thấy UEFI (có thể chọn trong cài đặt BIOS)"
            case .secureBootNotSeen: "chưa thấy Secure Boot"
            case .tpmNotSeen: "chưa thấy TPM (có thể đang tắt trong cài đặt BIOS)"
            case .lowScreen(let height): "màn hình có ít hơn \(height) dòng"
            }

        case .use: "Việc sử dụng"
        case .verdictHeading: "Kết luận"
        case .scoreHeading: "Điểm"
        case .shortOf: "Chưa đạt"
        case .cheapest: "Cách ít tốn nhất"
        case .scores(let low, let high): low == high ? "\(low)" : "\(low)–\(high)"
        case .nothing: "–"
        case .newPC: "không có: nên mua máy mới"
        case .briefRemedy(let actions, let band, let score):
            switch band {
            case .usable: "\(actions.joined(separator: " + ")): dùng được, \(score)"
            case .ready: "\(actions.joined(separator: " + ")): đáp ứng tốt, \(score)"
            }
        case .briefReinstall(let target): "cài \(target)"
        case .briefRAM(let size): "RAM \(size)"
        case .briefSSD(let size): "SSD \(size)"
        case .briefScreen(let pixels): "màn hình \(pixels)"
        case .briefNetwork: "card mạng"
        case .briefHeadset: "tai nghe có micrô"

        case .model: "Máy"
        case .processor: "Bộ xử lý"
        case .memory: "Bộ nhớ RAM"
        case .disk: "Ổ đĩa"
        case .otherDisks: "Ổ đĩa khác"
        case .system: "Hệ điều hành"
        case .graphics: "Đồ họa"
        case .network: "Mạng"
        case .cards: "Card"
        case .times(let count, let thing): "\(count) × \(thing)"
        case .cores(let count): "\(count) nhân"
        case .threads(let count): "\(count) luồng"
        case .clock(let clock): "tối đa \(clock)"
        case .usable(let usable): "dùng được \(usable)"
        case .slots(let used, let all): "đã dùng \(used) trên \(all) khe"
        case .boardMaximum(let size): "tối đa \(size)"
        case .soldered: "hàn liền"
        case .kernel(let release): "nhân \(release)"
        case .freeSpace(let free, let all): "còn trống \(free)/\(all)"
        case .installedBeside(let system): "có cả \(Self.name(of: system))"
        case .camera: "camera"
        case .battery: "pin"
        case .batteryWear(let percent): "pin chai \(percent) %"
        case .firmware(let kind, let date): "\(kind) \(date)"
        case .tpm(let version): "TPM \(version)"
        case .none: "không có"
        case .virtualMachine: "máy ảo hoặc container"
        case .liveSession: "đang chạy từ USB hoặc đĩa: chưa đọc được hệ điều hành đã cài"
        case .codeAndLabel(let code, let label): "\(code), tên \(label)"
        case .codeForRoot: "mã máy: sudo probe status"
        case .reports: "Báo cáo"
        case .noKitYet: "chờ tệp ghi danh của trường: sudo probe kit TỆP"

        case .notSeenHere: "Chưa đọc được"
        case .field(let field): Self.vietnameseFields[field] ?? field
        case .diskField(let name): "ổ đĩa \(name)"
        case .reason(let reason, let source):
            switch reason {
            case .absent: "không có \(source)"
            case .forbidden: "chỉ root đọc được \(source)"
            case .unreadable: "không đọc được \(source)"
            case .malformed: "không hiểu được \(source)"
            case .implausible: "\(source) ghi số không máy nào có"
            case .notReported: "\(source) không cho biết"
            case .contradictory: "\(source) trái với thực tế của máy"
            case .virtualised: "bị máy ảo che"
            case .usbBridge: "bị cầu USB che"
            case .raid: "bị bộ điều khiển RAID che"
            case .liveSession: "đang chạy từ USB hoặc đĩa"
            case .tooMany: "nhiều hơn mức báo cáo chứa được"
            }
        case .missed(let field, let reason): "\(field): \(reason)"
        case .moreMissed(let count): "\(count) mục nữa: --sources"
        case .rootSeesMore: "root đọc được nhiều hơn"

        case .whereRead: "Đọc từ đâu"
        case .emptyRecording(let folder):
            "\(folder) không có gì của một máy đã ghi, nên không đọc được gì. Cần có: thư mục root, bên cạnh là "
                + "udevadm-export-db.txt hoặc lspci.dump."
        case .noRecording(let folder): "\(folder) không có hoặc không phải thư mục: hãy chỉ thư mục của một máy đã ghi."
        case .unreadableRecording(let folder, let why): "Không dùng được bản ghi trong \(folder). \(why.vietnamese)"
        case .unknownProfile(let name, let known):
            "Không có hồ sơ \(name), cũng không có tệp như vậy. Hãy dùng: \(known.joined(separator: ", "))."
        case .badDate(let text): "\(text) không phải là ngày: hãy viết như 2026-12-31."
        }
    }

    private static let vietnameseFields: [String: String] = [
        "cpu": "bộ xử lý", "cpu.model": "tên bộ xử lý", "cpu.cores": "số nhân", "cpu.sockets": "số đế cắm",
        "cpu.threads": "số luồng", "cpu.max_mhz": "xung nhịp", "cpu.architecture": "kiến trúc bộ xử lý",
        "memory.usable_bytes": "bộ nhớ RAM", "memory.slots": "khe RAM", "memory.installed_bytes": "RAM trong các khe",
        "memory.max_bytes": "RAM tối đa của bo mạch",
        "storage": "ổ đĩa", "storage.system": "ổ đĩa chứa /", "os.id": "hệ điều hành", "os.kernel": "nhân hệ điều hành",
        "os.live": "phiên chạy thử", "graphics": "card đồ họa", "network": "card mạng", "sound": "card âm thanh",
        "links": "thiết bị mạng", "audio": "loa, micrô", "screens": "màn hình", "firmware": "BIOS hoặc UEFI",
        "firmware.boot": "kiểu khởi động BIOS hay UEFI", "firmware.secure_boot": "Secure Boot",
        "firmware.tpm": "TPM (có thể đang tắt trong BIOS)", "board.product": "kiểu máy",
        "memory.nominal_bytes": "RAM ghi trên nhãn", "os.root_bytes": "dung lượng phân vùng /",
        "os.root_free_bytes": "chỗ trống trên /", "other_systems": "hệ điều hành khác đã cài", "camera": "camera",
        "battery": "pin", "battery.wear_percent": "độ chai pin", "firmware.tpm_version": "phiên bản TPM",
    ]
}
