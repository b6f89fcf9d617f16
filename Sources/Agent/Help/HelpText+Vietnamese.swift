extension HelpText {
    var vietnamese: String {
        switch self {
        case .probe: "Đọc cấu hình máy này, cho biết máy dùng được vào việc gì, và báo cáo về đơn vị quản lý."
        case .probeExamples:
            """
            probe --print                   máy dùng được vào việc gì, cách khắc phục
            probe --print --all-profiles    như trên, mọi việc sử dụng trong một bảng
            probe --print --json            như trên, dành cho chương trình khác
            probe --print --language en     in English

            Mã thoát của --print: 0 đáp ứng tốt hoặc dùng được, 1 cần nâng cấp hoặc thay máy, 3 chưa xác định, 64 gõ \
            sai lệnh, 70 lỗi của chương trình. Với --all-profiles là mã của việc sử dụng đầu tiên.
            """
        case .print: "Đọc máy này và in phiếu. Không cần quyền root, không cần mạng."
        case .json: "In JSON cho chương trình khác thay cho phiếu, theo mọi hồ sơ nếu không chọn một."
        case .profile: "Máy dùng vào việc gì: tên hồ sơ hoặc tệp hồ sơ."
        case .allProfiles: "So sánh mọi việc sử dụng trong một bảng."
        case .language: "Ngôn ngữ của phiếu."
        case .asOf: "Đánh giá tính đến ngày này, ví dụ 2027-12-31."
        case .recording: "Đọc một máy đã ghi thay cho máy này."
        case .sources: "Ghi rõ mỗi giá trị đọc từ đâu, và vì sao có thứ chưa đọc được."
        case .noColor: "In không màu."

        case .kit: "Ghi danh máy này bằng tệp ghi danh của trường, hoặc xem tệp đã nhận."
        case .kitExample: "Ví dụ: sudo probe kit /media/usb/school.kit"
        case .kitFile: "Tệp ghi danh mà đơn vị quản lý lập cho trường này, hoặc thư mục chỉ có một tệp ghi danh."
        case .label: "Đặt tên mà trường gọi máy này, để người khác tìm được máy."
        case .labelExample:
            """
            Hãy ghi nơi đặt máy và số, không ghi tên người: tên máy có trong mỗi báo cáo. \
            Ví dụ: sudo probe label "Phòng máy 1 / 07" --use computer-lab
            """
        case .labelText: "Nơi đặt máy và số, tối đa 64 ký tự."
        case .labelUse: "Máy dùng vào việc gì: một trong các hồ sơ của tệp ghi danh."
        case .status: "Cho biết báo cáo nào đang chờ gửi, từ bao giờ và vì sao."
        case .export: "Đọc máy này ngay, rồi chép các báo cáo đang chờ vào USB."
        case .exportExample:
            """
            Báo cáo được ghi vào thư mục PROBE trên USB, và vẫn ở lại máy này cho tới khi mang biên nhận của đơn \
            vị quản lý về: xem probe import. Ví dụ: sudo probe export /media/usb
            """
        case .import: "Đọc biên nhận và khóa mới của đơn vị quản lý từ USB, và bỏ các báo cáo đã tới nơi."
        case .importExample: "Ví dụ: sudo probe import /media/usb"
        case .carry: "In phiếu và ghi báo cáo của máy này vào USB chứa chương trình."
        case .carryMore:
            """
            Dành cho máy chưa cài gì; chương trình chạy thẳng từ USB làm việc này khi được gọi mà không ghi gì thêm. Thư \
            mục phải có tệp ghi danh của trường. Báo cáo nằm trong thư mục PROBE ở đó; khóa của từng máy nằm trong \
            PROBE-KEYS. Mã thoát: như của --print, hoặc 74 nếu không ghi được báo cáo.
            """
        case .carryFolder: "Thư mục có tệp ghi danh. Nếu không ghi thì là thư mục của chương trình."
        case .stick: "Thư mục của USB."
        case .send: "Gửi ngay các báo cáo đang chờ."
        case .daemon:
            "Đọc máy này khi khởi động, mỗi ngày một lần và sau khi phần cứng thay đổi, và báo cáo những gì mới."
        case .daemonMore:
            """
            Đây là lệnh mà dịch vụ systemd probe.service chạy. Lệnh kết thúc khi nhận SIGTERM. Giữa các lần làm việc, tiến \
            trình mang tên daemon-sleep. Qua kết nối tính tiền theo dung lượng, mỗi tuần chỉ gửi báo cáo mới nhất.
            """
        case .firstSendWithin:
            """
            Bắt đầu gửi vào lúc ngẫu nhiên trong bấy nhiêu giây, 600 nếu không ghi gì, để cả phòng máy không gửi cùng \
            một lúc.
            """
        case .record: "Ghi lại những gì đọc được của máy này để báo lỗi, bỏ mọi thông tin cá nhân."
        case .recordMore:
            """
            Các tệp đã đọc nằm dưới root trong thư mục, những gì udev biết nằm trong udevadm-export-db.txt. Số sê-ri, \
            địa chỉ phần cứng, UUID, tên máy và tên người dùng được thay bằng giá trị khác. \
            probe --print --recording THƯ_MỤC đọc lại được. Với quyền root đọc được nhiều hơn. \
            Ví dụ: sudo probe record ban-ghi
            """
        case .recordFolder: "Ghi vào đâu: một thư mục chưa có hoặc còn trống."
        case .recordRecording: "Ghi lại lần nữa một máy đã ghi thay cho máy này."
        case .profiles: "Liệt kê, xem hoặc kiểm tra các căn cứ đánh giá máy."
        case .profilesMore:
            """
            Đơn vị quản lý đặt hồ sơ và bảng dữ liệu của mình vào /etc/probe/profiles.d. Để bắt đầu:
            probe profiles show teaching-basic > cua-toi.json5
            probe profiles check cua-toi.json5
            """
        case .profilesList: "Liệt kê các hồ sơ."
        case .profilesShow: "In một hồ sơ hoặc bảng dữ liệu có sẵn, để từ đó viết cái của mình."
        case .profilesShowName: "Ví dụ teaching-basic hoặc offers."
        case .profilesCheck: "Chỉ ra chỗ sai trong hồ sơ hoặc bảng dữ liệu: dòng, cột, và điều được phép."
        case .profilesCheckMore:
            """
            Các tệp tên end-of-support, cpu-factors và offers (.json5 hoặc .json) được kiểm tra như bảng dữ liệu, các \
            tệp khác như hồ sơ. Mã thoát 1 nếu có tệp sai.
            """
        case .profilesCheckFiles: "Hồ sơ hoặc bảng dữ liệu."
        case .bench: "Đo bộ xử lý của máy này, để dùng thay cho giá trị trong bảng."
        case .benchMore:
            """
            Mất ba giây, khi máy cắm điện và không chạy gì khác. Đơn vị là MHz của một nhân Core 2, cũng là đơn vị của \
            7-Zip: hãy so với 7z b -mmt1 -md22.
            """
        case .speak: "Dùng ngôn ngữ này: vi hoặc en. Nếu không ghi, theo hệ thống."
        case .state: "Thư mục dữ liệu của chương trình. Nếu không ghi, theo systemd, không thì /var/lib/probe."

        case .valueName: "tên"
        case .valueNameOrFile: "tên|tệp"
        case .valueLanguage: "vi|en"
        case .valueDate: "ngày"
        case .valueFolder: "thư-mục"
        case .valueFile: "tệp"
        case .valueText: "chữ"
        case .valueProfile: "hồ-sơ"
        case .valueSeconds: "giây"
        }
    }
}
