internal import Machine
internal import Requirements

extension SheetText {
    var vietnamese: String {
        switch self {
        case .verdict(let verdict):
            switch verdict {
            case .ready: "ĐÁP ỨNG TỐT"
            case .usable: "DÙNG ĐƯỢC"
            case .upgrade: "CẦN NÂNG CẤP"
            case .replace: "CẦN THAY MÁY"
            case .unknown: "CHƯA XÁC ĐỊNH"
            }
        case .meaning(let verdict, let use):
            switch verdict {
            case .ready: "Máy này có đủ mọi thứ được khuyến nghị cho: \(use)."
            case .usable: "Máy này có đủ mọi thứ bắt buộc cho: \(use)."
            case .upgrade: "Máy này thiếu thứ bắt buộc cho: \(use). Có thể khắc phục, xem bên dưới."
            case .replace:
                "Máy này thiếu thứ bắt buộc cho: \(use). Không có cách khắc phục nào trong mức chi phí cho phép."
            case .unknown: "Máy này có dùng được cho: \(use) hay không còn tùy vào thứ chưa đọc được."
            }
        case .score(let score, let day): "Điểm: \(score) trên 100, tính đến \(day)."
        case .scoreBetween(let low, let high, let day): "Điểm: từ \(low) đến \(high) trên 100, tính đến \(day)."
        case .lookAt(let things): "Cần xem lại: \(things.joined(separator: ", "))."

        case .found: "đọc được"
        case .required: "tối thiểu"
        case .recommended: "nên có"
        case .level: "mức"
        case .criterion(let name):
            switch name {
            case .isa: "Tập lệnh"
            case .cpu: "Bộ xử lý"
            case .ram: "Bộ nhớ RAM"
            case .diskKind: "Ổ đĩa"
            case .diskGb: "Dung lượng đĩa"
            case .os: "Hệ điều hành"
            }
        case .gate(let name):
            switch name {
            case .screen: "Màn hình"
            case .network: "Mạng"
            case .soundOut: "Loa"
            case .soundIn: "Micrô"
            }
        case .notSeen: "không đọc được"
        case .notListed: "không có trong bảng"
        case .lookYourself: "hãy tự xem"
        case .gatePassed: "có"
        case .gateFailed: "thiếu"
        case .yes: "có"
        case .no: "không"
        case .points(let number): "\(number) điểm"
        case .pointsMeaning: "1 điểm: 1 MHz của một nhân Core 2. Số GHz công bố được hiểu như vậy, theo cách nới."
        case .pointsByClock: "Bộ xử lý này không có trong bảng: điểm chỉ tính theo xung nhịp."
        case .megabytes(let number): "\(number) MB"
        case .gigabytes(let number), .decimalGigabytes(let number): "\(number) GB"
        case .diskKind(let kind):
            switch kind {
            case .hdd: "ổ cứng HDD"
            case .ssd: "SSD"
            case .emmc: "eMMC"
            case .unknown: "chưa rõ loại"
            }
        case .updatesUntil(let day): "đến \(day)"
        case .updatesEnded(let day): "hết hạn \(day)"
        case .updatesNotAnnounced: "chưa công bố"
        case .supported: "còn hỗ trợ"
        case .daysOfUpdates(let days): "\(days) ngày"

        case .whatWouldHelp: "Cách khắc phục"
        case .nothingNeeded: "Không cần làm gì."
        case .nothingHelps: "Không tìm được cách khắc phục: nên có kế hoạch mua máy mới cho việc này."
        case .reaches(let band, let from, let to):
            switch band {
            case .usable: "Để dùng được (điểm \(from) → \(to)):"
            case .ready: "Để đáp ứng tốt (điểm \(from) → \(to)):"
            }
        case .reinstall(let target): "cài mới \(target)"
        case .addRAM(let size): "thêm RAM cho đủ \(size)"
        case .ssd(let gigabytes): "thay ổ hệ thống bằng SSD \(gigabytes) GB"
        case .replaceScreen: "nối màn hình đủ lớn"
        case .addNetwork: "thêm card mạng"
        case .addHeadset: "thêm tai nghe có micrô"
        case .reassign(let use): "chuyển máy này sang dùng cho: \(use)"
        case .firstLook(let things): "xem trước: \(things.joined(separator: "; "))"
        case .confirm(let thing):
            switch thing {
            case .memoryType: "bo mạch dùng loại RAM nào"
            case .memorySoldered: "RAM có thay được không"
            case .boardMaximum: "bo mạch nhận tối đa bao nhiêu RAM"
            case .diskBay: "có khoang hoặc khe cho SSD không"
            case .tpmVersion: "có TPM 2.0 không"
            }
        case .cost(let value, let currency, let date): "giá \(value) \(currency), theo giá ngày \(date)"

        case .thisPC: "Máy này"
        case .model: "Kiểu máy"
        case .processor: "Bộ xử lý"
        case .memory: "Bộ nhớ RAM"
        case .disk: "Ổ đĩa"
        case .systemDisk: "Ổ hệ thống"
        case .system: "Hệ điều hành"
        case .graphics: "Đồ họa"
        case .network: "Mạng"
        case .sound: "Âm thanh"
        case .firmware: "Firmware"
        case .screen: "Màn hình"
        case .processorDetails(let model, let cores, let threads, let clock):
            "\(model), số nhân: \(cores), số luồng: \(threads), tối đa \(clock) MHz"
        case .usableOf(let usable, let nominal): "\(nominal), chương trình dùng được \(usable)"
        case .usable(let usable): "chương trình dùng được \(usable)"
        case .slots(let used, let all): "đã dùng \(used) trên \(all) khe"
        case .boardMaximum(let size): "bo mạch nhận tối đa \(size)"
        case .soldered: "hàn liền bo mạch"
        case .turns(let rate): "\(rate) vòng/phút"
        case .kernel(let release): "nhân Linux \(release)"
        case .freeSpace(let free, let all): "còn trống \(free) trên \(all)"
        case .otherSystems: "Cũng có"
        case .otherSystem(let system): Self.name(of: system)
        case .screenSize(let pixels, let millimetres): "\(pixels), \(millimetres) mm"
        case .camera: "Camera"
        case .battery: "Pin"
        case .batteryWear(let percent): "đã mất \(percent) % dung lượng"
        case .tpm(let version): "TPM \(version)"
        case .none: "không có"
        case .virtualMachine: "máy ảo"
        case .liveSession: "đang chạy từ USB hoặc đĩa: chưa đọc được hệ điều hành đã cài"

        case .notSeenHere: "Không đọc được"
        case .field(let field): Self.vietnameseFields[field] ?? field
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
        case .moreMissed(let count): "và \(count) mục nữa: `probe --print --json` liệt kê đủ"

        case .whereRead: "Đọc từ đâu"
        case .emptyRecording(let folder):
            "\(folder) không có gì của một máy đã ghi, nên không đọc được gì. Cần có: thư mục root, bên cạnh là "
                + "udevadm-export-db.txt hoặc lspci.dump."
        case .noRecording(let folder): "\(folder) không có hoặc không phải thư mục: hãy chỉ thư mục của một máy đã ghi."
        case .unreadableRecording(let folder, let why): "Không dùng được bản ghi trong \(folder). \(why)"
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
