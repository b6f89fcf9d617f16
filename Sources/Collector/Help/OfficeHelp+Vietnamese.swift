extension OfficeHelp {
    var vietnamese: String {
        switch self {
        case .collector: "Thu báo cáo của máy tính các trường và lập danh sách máy cần thay hoặc nâng cấp trước."
        case .collectorMore:
            """
            Mã thoát: 0 khi xong mọi việc, 1 khi lệnh không làm được việc, 2 khi nhập được mà còn sót: có dòng không \
            nhận, hoặc không ghi được biên nhận; 64 khi lệnh gõ chưa đúng.
            """
        case .data:
            "Thư mục dữ liệu của đơn vị. Nếu không ghi: $PROBE_COLLECTOR_DATA, không thì /var/lib/probe-collector."
        case .language: "Dùng ngôn ngữ này: vi hoặc en. Nếu không ghi, theo hệ thống."
        case .format:
            """
            table để đọc, csv cho bảng tính, xlsx là tệp bảng tính nhiều trang, html để in giấy A4, json cho chương \
            trình khác.
            """
        case .output: "Tệp sẽ ghi, phải chưa có. Nếu không ghi, in ra đầu ra chuẩn."
        case .separator:
            """
            Dấu ngăn các ô của CSV: comma (phẩy), semicolon (chấm phẩy) hoặc tab. Nếu không ghi: chấm phẩy khi dùng \
            tiếng Việt, phẩy khi dùng tiếng Anh, đúng như bảng tính của ngôn ngữ đó.
            """
        case .onlySchool: "Chỉ các máy của trường này."
        case .judgedBy: "Đánh giá mọi máy theo hồ sơ này, thay cho hồ sơ của trường hay của máy."
        case .asOf: "Ngày để xét hạn hỗ trợ và giá, ví dụ 2026-12-01. Nếu không ghi, là hôm nay."
        case .onlyArea: "Chỉ các trường thuộc địa bàn này, viết từ lớn đến nhỏ, ví dụ tỉnh/xã."
        case .prices:
            """
            Tệp giá, theo dạng của offers.json5 có sẵn. Nếu không ghi, dùng giá của đơn vị trong /etc/probe/profiles.d. \
            Giá quá 90 ngày coi như không có.
            """

        case .`init`: "Lập đơn vị quản lý: tạo hai khóa và cơ sở dữ liệu trống."
        case .initMore:
            """
            Khóa gốc của đơn vị ký các tệp ghi danh của trường. Khóa được tạo một lần ở đây, trong thư mục riêng, và \
            không nên để lại trên máy này. Không gì có sẵn bị ghi đè. Với --join thì đơn vị đã có khóa \
            gốc: hãy chỉ một tệp ghi danh của đơn vị, hoặc tệp mà nơi nhận của đơn vị đã xuất nếu khóa đã đổi.

            Ví dụ: probe-collector init --district "Mường Khương" --data /var/lib/probe-collector
            """
        case .initFolder: "Thư mục dữ liệu của đơn vị; cũng như --data."
        case .district: "Tên đơn vị, ghi trong mọi tệp ghi danh."
        case .newRootKey: "Thư mục cho khóa gốc. Nếu không ghi: tên thư mục dữ liệu thêm -root-key."
        case .kit: "Lập tệp ghi danh cho một trường."
        case .kitMore:
            """
            Tệp có bí mật chứng tỏ máy thuộc trường: hãy giữ như chìa khóa. Lập tệp thứ hai cho trường không làm tệp đầu \
            hết hiệu lực.

            Ví dụ: probe-collector kit --school "Tiểu học Tân Lập" --max 30 -o tan-lap.jws
            """
        case .kitSchool: "Tên trường, như trong các danh sách."
        case .kitProfile: "Việc sử dụng để đánh giá máy; việc đầu tiên là chính. Có thể ghi nhiều lần."
        case .most: "Số máy của trường."
        case .url: "Nơi các máy gửi báo cáo, ví dụ http://vanphong:8787. Nếu không ghi, báo cáo được mang bằng USB."
        case .rootKey: "Thư mục có khóa gốc của đơn vị, ví dụ thư mục của USB."
        case .kitOutput: "Tệp sẽ ghi, phải chưa có."
        case .`import`: "Nhập báo cáo, tệp ghi danh, quyết định, thông báo đổi khóa và tệp xuất của nơi khác."
        case .importMore:
            """
            Với thư mục, đọc các tệp *.jws của nó và của thư mục PROBE trong nó, mỗi nơi tối đa 10.000 tệp; với tệp, đọc \
            mọi dòng. Nhận những gì nhận được; những gì không nhận được ghi rõ dòng và lý do. Nhập hai lần không thay \
            đổi gì, nên lần nhập bị ngắt thì cứ làm lại. Biên nhận, và các thông báo đổi khóa của đơn vị, được ghi vào thư mục PROBE của USB: mang về, các máy \
            sẽ xóa những gì đã tới nơi và theo khóa mới.

            Mã thoát: 0 khi nhận hết và mọi USB đều có biên nhận, 2 khi có thứ không nhận hoặc không ghi được biên nhận, 1 \
            khi không lưu được gì.

            Ví dụ: probe-collector import /media/usb
            """
        case .importPaths: "USB, thư mục và tệp."
        case .serve: "Nhận báo cáo qua HTTP cho tới khi được lệnh dừng."
        case .serveMore:
            """
            Các máy gửi tới http://MÁY:CỔNG ghi trong tệp ghi danh. Nếu có máy chủ trung gian HTTPS thì đặt phía trước; báo \
            cáo đằng nào cũng có chữ ký. SIGTERM và SIGINT dừng lệnh khi các yêu cầu đã bắt đầu được trả lời xong. GET \
            /healthz trả lời 200 khi còn lưu được báo cáo. Mỗi tuần một lần, một bản sao cơ sở dữ liệu đã kiểm tra được \
            đặt vào thư mục sao lưu, và giữ bốn bản mới nhất.

            Ví dụ: probe-collector serve --host 0.0.0.0 --port 8787
            """
        case .host: "Địa chỉ để nhận; 0.0.0.0 là mọi địa chỉ."
        case .port: "Cổng để nhận; 0 để hệ thống tự chọn."
        case .metricsPort:
            "Cổng mà chỉ máy này đọc được các số đo cho Prometheus, tại /metrics. Nếu không ghi, không mở cổng nào."
        case .weeklyBackups:
            "Thư mục cho bản sao lưu hằng tuần, tốt nhất ở ổ đĩa khác. Nếu không ghi: backups trong thư mục dữ liệu."
        case .machines: "Liệt kê các máy đã báo cáo, theo từng trường."
        case .machinesMore:
            """
            Dấu hiệu không loại máy nào khỏi danh sách; nó báo rằng cần người xem lại. clone: hai máy ký bằng một khóa. \
            ambiguous: một card mạng, hai bo mạch. over-kit: nhiều máy hơn số của tệp ghi danh. other-card: một bo \
            mạch, hai card mạng. disk-elsewhere: ổ đĩa đã chuyển. reinstalled: máy cũ với khóa mới. clock: nhận trước \
            lúc có thể được viết. leap: số báo cáo nhảy vọt. stale: vắng quá --stale-days ngày. rolled-back: ổ đĩa đã \
            được đưa về trạng thái trước.

            Ví dụ: probe-collector machines --school "Tiểu học Tân Lập"
              probe-collector machines --flagged
            """
        case .priorities: "Lập danh sách máy cần thay hoặc nâng cấp trước, và vì sao."
        case .prioritiesMore:
            """
            Thứ tự: máy cần thay, cần nâng cấp, chưa xác định, dùng được, đáp ứng tốt; trong mỗi nhóm, máy điểm thấp đứng \
            trước. Khi có danh sách trường, trường có tỷ lệ máy đạt trên máy cần thấp nhất đứng trước, rồi đến địa bàn \
            khó khăn hơn, rồi đến trường nhiều học sinh hơn, và máy của trường xếp theo thứ tự trên. Mọi máy được đánh \
            giá lại từ dữ liệu, theo hồ sơ của chương trình và của /etc/probe/profiles.d.

            Ví dụ: probe-collector priorities --format xlsx -o danh-sach.xlsx
            """
        case .roster: "Nhập danh sách trường, hoặc xem danh sách."
        case .rosterMore:
            """
            Tệp là CSV ở dạng UTF-8, ngăn bằng dấu phẩy hoặc chấm phẩy, dòng đầu ghi tên cột: mã trường, tên trường, số \
            học sinh, và số máy cần hoặc học sinh/máy; nếu biết thì thêm địa bàn (ví dụ tỉnh/xã), cấp học, số lớp, kết \
            nối (cáp quang, 4g, không), điện (lưới, mặt trời, máy phát, không) và khu vực (1 đến 3, khó khăn nhất là 3). \
            Tên cột tiếng Anh cũng được: id, name, pupils, required, pupils_per_machine, area, level, classes, \
            connection, electricity, area_class.

            Lệnh cho xem những gì thay đổi, rồi thay cả danh sách cũ. Nếu có dòng sai thì không lưu gì. Trường được nhận \
            ra theo mã, hoặc theo tên ghi trong tệp ghi danh nếu chỉ có một trường tên đó. Không kèm tệp thì liệt kê; \
            dạng csv có thể nhập lại.

            Ví dụ: probe-collector roster truong.csv --dry-run
            """
        case .rosterFile: "Danh sách trường, một tệp CSV."
        case .dryRun: "Chỉ cho xem những gì sẽ thay đổi."
        case .plan: "Lập kế hoạch dùng ngân sách theo từng bước, trường khó khăn nhất trước."
        case .planMore:
            """
            Cần có danh sách trường. Lần lượt trường có tỷ lệ máy đạt trên máy cần thấp nhất (rồi địa bàn khó khăn hơn, \
            nhiều học sinh hơn, mã trường) được bước rẻ nhất làm thêm một máy đạt: cài mới, RAM, SSD, không thì máy mới, \
            cả khi còn thiếu máy. Bước nào vượt số tiền còn lại thì bỏ hẳn. Máy chưa đọc được hết không có bước: hãy xem \
            trước.

            Không có --budget thì lập cho tất cả những gì cần. Không có giá, hoặc giá đã quá hạn, thì chỉ đếm số bước.

            Ví dụ: probe-collector plan --budget 500000000 --prices offers.json5
            """
        case .budget: "Số tiền hiện có, theo loại tiền của bảng giá."
        case .limit:
            "Chỉ liệt kê chừng ấy máy đầu tiên; các tổng vẫn tính mọi máy. Nhanh, dù có bao nhiêu máy."
        case .knownOn:
            """
            Chỉ những gì phòng đã nhận đến hết ngày này (UTC): danh sách như lúc đó, trong phạm vi 32 báo cáo cuối của \
            mỗi máy. Các dấu hiệu clone, rolled-back và leap là theo hôm nay.
            """
        case .changes: "Liệt kê các máy mới, tốt lên, kém đi, im lặng hoặc không còn trong danh sách từ một ngày."
        case .changesMore:
            """
            Mỗi máy được đánh giá theo ngày đang xét: máy có hệ điều hành hết hạn hỗ trợ từ ngày đó là kém đi. Dưới \
            danh sách có ghi các báo cáo còn giữ tới ngày nào.

            Ví dụ: probe-collector changes --since 2026-09-01
            """
        case .since: "Ngày để so sánh, tính đến hết ngày đó (UTC)."
        case .coverage: "Cho biết các trường được trang bị đến đâu, theo từng tháng."
        case .coverageMore:
            """
            Được ghi lại mỗi khi chạy `priorities` hoặc `plan` cho mọi trường theo ngày hôm nay; lần cuối trong tháng \
            đại diện cho tháng đó. Đây là sổ riêng của phòng, không trao đổi với nơi khác.

            Ví dụ: probe-collector coverage --area "Lai Châu"
            """
        case .whatIf: "So sánh các mức ngân sách này, ngăn bằng dấu phẩy, thay cho liệt kê từng bước."
        case .keys: "Xem khóa của đơn vị, hoặc đổi khóa."
        case .keysShow: "Xem các khóa đang có hiệu lực, và mỗi lần đổi khóa."
        case .keysChange: "Tạo khóa mới, có chữ ký của khóa gốc hiện nay để mọi máy theo được."
        case .keysChangeMore:
            """
            Khóa gốc mới, khi USB có khóa cũ bị mất hoặc đã qua tay người khác; khóa nơi nhận mới, khi máy chủ bị lấy cắp \
            hoặc bị xâm nhập. Đằng nào cũng cần khóa gốc hiện nay: thiếu nó không máy nào theo được, và mọi trường cần \
            tệp ghi danh của một đơn vị lập mới.

            Lần đổi khóa được lưu ở đây, và ghi vào một tệp để các nơi nhận khác của đơn vị nhập vào. Sau đó hãy khởi \
            động lại dịch vụ ở mọi nơi nhận, vì dịch vụ chỉ đọc khóa khi khởi động. Các máy biết khi nhận trả lời cho \
            báo cáo kế tiếp, hoặc từ USB mà `import` đã ghi biên nhận. Tệp ghi danh lập trước đó vẫn dùng để báo cáo \
            được.

            Có thể làm ngoài máy chủ, trên một bản sao của thư mục dữ liệu. Sau đó nhập tệp tại máy chủ, và nếu có khóa \
            nơi nhận mới thì chép cả collector-N.key vào đó.

            Ví dụ: probe-collector keys change --root-key /media/cu --new-root /media/moi -o doi-khoa.jws
            """
        case .keyOfToday: "Thư mục có khóa gốc hiện nay, ví dụ thư mục của USB."
        case .anotherRoot: "Tạo khóa gốc mới trong thư mục này, nơi chưa có khóa nào."
        case .anotherCollector: "Tạo khóa nơi nhận mới; không dùng ở nơi nhận lập bằng `init --join`."
        case .collectorsKept:
            """
            Khóa của nơi nhận khác trong đơn vị mà biên nhận còn giá trị về sau; có thể ghi nhiều lần. Nếu không ghi thì \
            mọi nơi còn giá trị, nếu ghi thì những nơi không được ghi hết giá trị.
            """
        case .newURL: "Nơi mọi máy gửi báo cáo từ nay. Nếu không ghi, máy nào vẫn gửi tới nơi cũ."
        case .backup: "Đặt một bản sao đã kiểm tra của cơ sở dữ liệu vào thư mục."
        case .backupMore:
            """
            Trong lúc đó vẫn nhận được báo cáo. Thư mục giữ bốn bản mới nhất. Bản sao là trọn vẹn: lệnh restore đặt nó trở \
            lại. Hãy giữ một bản ở ổ đĩa khác, cùng với collector.key của thư mục dữ liệu, vì thiếu nó \
            thì không đặt lại được; và nếu đã đổi khóa thì cùng với collector-N.key mới nhất, vì thiếu khóa này \
            không máy nào tin biên nhận của đơn vị.

            Ví dụ: probe-collector backup /media/usb/don-vi
            """
        case .backupFolder: "Thư mục. Nếu không ghi: backups trong thư mục dữ liệu."
        case .restore: "Đặt một bản sao lưu vào chỗ của cơ sở dữ liệu."
        case .restoreMore:
            """
            Hãy dừng dịch vụ trước. Cơ sở dữ liệu đang có được giữ lại bên cạnh. Báo cáo tới sau bản sao lưu không có \
            trong đó, và các máy đã xóa chúng: báo cáo kế tiếp của mỗi máy, trong vòng một tuần, sẽ cập nhật danh sách; \
            có thể nhập lại USB và tệp xuất của đơn vị khác.

            Ví dụ: probe-collector restore /var/lib/probe-collector/backups/fleet-20261201T120000Z.sqlite
            """
        case .restoreFile: "Tệp do lệnh backup tạo ra."

        case .join: "Lập thêm một nơi nhận của đơn vị của tệp ghi danh hoặc tệp xuất này; không tạo khóa gốc."
        case .otherCollector:
            """
            Khóa của nơi nhận khác trong đơn vị, như `init --join` cho biết: biên nhận của nơi đó cũng có giá trị. Có \
            thể ghi nhiều lần.
            """
        case .verbose: "Cho biết kết quả của mọi tệp, không chỉ những tệp có dòng không được nhận."
        case .importReport: "Ghi kết quả của từng dòng vào tệp CSV này, phải chưa có."
        case .flagged: "Chỉ những máy cần người xem lại, và vì sao."
        case .unranked:
            "Những máy ngoài mọi danh sách: đã ngừng dùng, bị chặn, chưa nhận, hoặc không có tệp ghi danh của đơn vị này."
        case .staleDays: "Coi là vắng lâu máy không gửi gì quá số ngày này; các máy báo cáo ít nhất mỗi tuần một lần."
        case .decide: "Nhận, cho ngừng dùng hoặc chặn máy, bằng quyết định do khóa gốc của đơn vị ký."
        case .decideMore:
            """
            admit: đã xem và thấy đúng. retire: đã bỏ, hoặc đã cài lại với khóa khác. block: bị mất cắp, bị sao chép, \
            hoặc báo cáo sai. Máy ngừng dùng hay bị chặn không có trong danh sách nào; báo cáo của máy vẫn được giữ, và \
            quyết định sau có thể nhận lại. Một tệp ghi danh thay cho mọi máy của nó chưa có quyết định riêng.

            Máy được gọi bằng mã, bằng khóa, hoặc bằng tên khi có --school; tệp ghi danh được gọi bằng số của nó. \
            --list là tệp có mỗi dòng một mục như vậy, hoặc CSV của `machines`. Khóa bắt đầu bằng dấu gạch thì ghi ở \
            cuối, sau --. Những gì thay đổi được cho xem; với --dry-run thì chỉ cho xem.

            Trên máy không có dữ liệu của đơn vị: hãy ghi khóa hoặc --list, cùng --number và -o; ở đơn vị, `decisions` \
            cho biết số. Sau đó nhập tệp tại đơn vị.

            Ví dụ: probe-collector decide admit --school "Tân Lập" --all --root-key /media/usb
              probe-collector decide block K7M2-QD9X --note "mất cắp tháng 5" --root-key /media/usb
            """
        case .verdict: "admit, retire hoặc block."
        case .subjects: "Các máy và tệp ghi danh."
        case .labelsIn: "Trường để tìm tên máy."
        case .allOfSchool: "Mọi máy của trường chưa ngừng dùng và không bị chặn."
        case .kitsOfSchool: "Các tệp ghi danh của trường, và cùng với chúng các máy chưa có quyết định riêng."
        case .subjectList: "Tệp ghi những máy mà quyết định nói tới."
        case .note: "Lý do, tối đa 80 chữ."
        case .decisionOutput: "Ghi cả quyết định vào tệp này, cho đơn vị khác; tệp phải chưa có."
        case .decisionNumber: "Làm không cần dữ liệu của đơn vị, với số này."
        case .decideDryRun: "Chỉ cho xem quyết định có nghĩa gì."
        case .decisions: "Liệt kê các quyết định, và đặt có chỉ xếp hạng máy đã nhận hay không."
        case .decisionsMore:
            """
            Thông thường, máy có tệp ghi danh được xếp hạng cho tới khi có quyết định khác. Với --require-admit yes, \
            máy chỉ được xếp hạng khi đã nhận. Đây là quy định riêng của đơn vị, không gộp với nơi khác.

            Ví dụ: probe-collector decisions --require-admit yes
            """
        case .requireAdmit: "Chỉ xếp hạng máy đã nhận: yes (có) hoặc no (không)."
        case .export: "Ghi tệp ghi danh, quyết định, báo cáo và biên nhận để nơi khác nhập."
        case .exportMore:
            """
            Các nơi trao đổi những dòng có chữ ký, không trao đổi cơ sở dữ liệu: nhập theo thứ tự nào, một hay nhiều \
            lần, mọi nơi đều có cùng danh sách. Trong đó có các tệp ghi danh với bí mật của trường: hãy giữ tệp như \
            chìa khóa. Danh sách trường và --require-admit là của riêng từng nơi và không có trong tệp.

            Vào một thư mục, như USB, thì ghi các tệp 1 MiB, thay cho những tệp mà đơn vị này đã ghi ở đó trước: hãy \
            nhập cả thư mục. Biên nhận có giá trị ở nơi mà tệp ghi danh có ghi nơi nhận đã ký.

            Ví dụ: probe-collector export /media/usb
              probe-collector export muong-khuong.jws
            """
        case .exportOutput: "Thư mục, hoặc tệp sẽ ghi, chưa được có sẵn."
        case .check: "Kiểm tra toàn bộ cơ sở dữ liệu: mọi chữ ký, và mọi thứ có khớp nhau không."
        case .checkMore:
            """
            Xem cấu trúc của tệp, chữ ký của mọi tệp ghi danh, quyết định và báo cáo, và các bảng có khớp nhau không. \
            Không gì đã nhận bị thay đổi, và dịch vụ có thể chạy tiếp. Mỗi lỗi được nêu rõ, kèm cách xử lý. Nếu chỉ sai \
            phần lập sẵn cho danh sách thì phần đó được lập lại.

            Mã thoát: 0 khi mọi thứ đúng, 1 khi có gì không đúng.

            Ví dụ: probe-collector check
            """
        case .valueKit: "tệp"
        case .valueKey: "khóa"
        case .valueWho: "máy"
        case .valueVerdict: "quyết định"
        case .valueYesNo: "yes|no"

        case .valueFolder: "thư-mục"
        case .valueFile: "tệp"
        case .valuePath: "đường-dẫn"
        case .valueName: "tên"
        case .valueText: "chữ"
        case .valueDate: "ngày"
        case .valueLanguage: "vi|en"
        case .valueFormat: "table|csv|xlsx|html|json"
        case .valueSeparator: "dấu"
        case .valueNumber: "số"
        case .valueNumbers: "số,số"
        case .valueAddress: "địa-chỉ"
        case .valueURL: "url"
        case .valuePort: "cổng"
        }
    }
}
