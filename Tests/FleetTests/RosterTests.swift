import Testing

@testable import Fleet

struct RosterTests {
    private func roster(_ text: String) throws -> Roster { try Roster(decoding: Array(text.utf8), file: "s.csv") }

    private let school = School(
        id: ReportedText("S1"), name: ReportedText("Trường Tiểu học Tân Lập"), area: AreaPath("Lào Cai/Tân Lập"),
        level: ReportedText("tiểu học"), pupils: 123, classes: 9, pupilsPerMachine: 10, connection: .mobile,
        electricity: .solar, areaClass: 3)

    private static let english =
        "id,name,area,level,pupils,classes,pupils_per_machine,connection,electricity,area_class"
    private static let row = "S1,Trường Tiểu học Tân Lập,Lào Cai/Tân Lập,tiểu học,123,9,10,4g,solar,3"
    private static let vietnamese =
        "Mã trường;Tên trường;Địa bàn;Cấp học;Số học sinh;Số lớp;Học sinh/máy;Kết nối;Điện;Khu vực"
    private static let vietnameseRow =
        "S1;Trường Tiểu học Tân Lập;Lào Cai / Tân Lập;tiểu học;123;9;10;Di động;Mặt trời;III"

    @Test(arguments: [
        "\(english)\n\(row)\n", "\(english)\r\n\(row)\r\n", "\(english)\r\(row)\r", "\(english)\n\(row)",
        "\u{FEFF}\(english)\n\(row)\n", "\u{FEFF}\(english)\r\n\r\n\(row)\r\n,,,,,,,,,\r\n",
        "\(vietnamese)\n\(vietnameseRow)\n", "\u{FEFF}\(vietnamese)\r\n\(vietnameseRow)\r\n",
        english.replacing("_", with: " ").uppercased() + "\n" + row,
        "\"id\",\"name\",area,level,pupils,classes,pupils_per_machine,connection,electricity,area_class\n"
            + "\"S1\" ,\"Trường Tiểu học Tân Lập\",\" Lào Cai/Tân Lập \",tiểu  học,123,\"9\",10,4G,solar,iii",
        // Letters and accents apart, as some systems write them.
        "ma\u{303} trươ\u{300}ng;tên;đi\u{323}a bàn;cấp;học sinh;lớp;hs/máy;mạng;nguồn điện;khu vực\n" + vietnameseRow,
    ])
    func `a roster reads the same with either separator, mark, line end and language`(text: String) throws {
        #expect(try roster(text).schools == [school])
    }

    @Test func `a quoted field holds separators and quotes`() throws {
        let text = "id;name;pupils;required\nS1;\"Trường \"\"A\"\"; B, C\";5;1\n"
        #expect(try roster(text).schools.map(\.name.untrusted) == ["Trường \"A\"; B, C"])
    }

    @Test(arguments: [
        ("120", "", "10", 12), ("121", "", "10", 13), ("0", "", "10", 0), ("121", "7", "", 7), ("121", "13", "10", 13),
    ])
    func `required is the number given, else the pupils by the rate, rounded up`(
        pupils: String, required: String, rate: String, machines: Int
    ) throws {
        let text = "id,name,pupils,required,pupils per machine\na,A,\(pupils),\(required),\(rate)\n"
        #expect(try roster(text).schools.map(\.required) == [machines])
    }

    @Test func `schools may come in any order, and each keeps its own`() throws {
        let text = "required,pupils,name,id\n2,20,B,b\n1,10,A,a\n"
        #expect(try roster(text).schools.map(\.id.untrusted) == ["a", "b"])
        #expect(try roster(text).schools.map(\.required) == [1, 2])
    }
}
