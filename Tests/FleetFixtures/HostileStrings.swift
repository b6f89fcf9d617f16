/// What a liar might put where a PC's label, a maker's name or a school's name should be: each alone and amid others.
package enum HostileStrings {
    /// At most 64 scalars each, as all that a report may carry; no two the same.
    package static let all: [String] = {
        let scalars = (hidden + controls).flatMap { ["\($0)x", "Lab \($0)=1+1", "a\($0)<b>\($0)"] }
        let texts = (markup + formulas + others).flatMap { ["\($0)", "Phòng máy \($0)"] }
        var seen: Set<[UInt8]> = []
        return (scalars + texts).filter { seen.insert(Array($0.utf8)).inserted }
    }()

    private static let controls: [String] = ((0x01...0x1F).map { $0 } + (0x7F...0x9F).map { $0 }).compactMap {
        Unicode.Scalar(UInt32($0)).map { String(Character($0)) }
    }

    /// Direction, joining, hiding and tag marks, line separators, noncharacters.
    private static let hidden: [String] = [
        0x00AD, 0x034F, 0x061C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B,
        0x202C, 0x202D, 0x202E, 0x2060, 0x2061, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A, 0x206F, 0x3164, 0xFDD0,
        0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFB, 0xFFFD, 0xFFFE, 0xFFFF, 0xE0001, 0xE0041, 0xE007F, 0x1FFFE, 0x10FFFF,
    ].compactMap { Unicode.Scalar(UInt32($0)).map { String(Character($0)) } }

    private static let markup = [
        "<script>alert(1)</script>", "</title><script>x</script>", "<img src=x onerror=alert(1)>", "<svg/onload=x>",
        "\"><b>", "' onmouseover='x", "\" style=\"x", "</td></tr></table>", "<!--", "-->", "<![CDATA[", "]]>",
        "&lt;b&gt;",
        "&#60;b&#62;", "&amp;", "&", "<\u{301}b>", "\"\u{301} x=", "<style>*{display:none}</style>", "</style>",
        "<meta http-equiv=refresh content=0>", "<base href=//x>", "<link rel=stylesheet href=//x>", "<a href=//x>",
        "<iframe src=//x>", "javascript:alert(1)", "{{title}}", "{{{title}}}", "{{#parts}}", "{{/parts}}", "{{> x}}",
        "{{% CONTENT_TYPE: HTML}}", "{{=<% %>=}}", "<?xml version=\"1.0\"?>", "<!DOCTYPE x>", "\\u003cb\\u003e",
    ]

    private static let formulas = [
        "=1+1", "=HYPERLINK(\"http://x\")", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\u{FF1D}1+1", "\u{FF0B}1",
        "\u{FF0D}1", "\u{FF20}x", "  =1", "'=1", "\"=1", "=\"\"", "{=1}", "%0A=1", ";=1", ",=1", "\t=1", "\r\n=1",
        "_x003D_1", "_x000D_", "_xFFFF_", "1e9", "0x10", "TRUE", "1/2", "2026-12-01", "00012", "#REF!",
        "http://x.example",
        "mailto:x@example.org", "internal:'List'!A1", "external:c:\\x.xlsx",
    ]

    private static let others = [
        "\u{1B}[2J", "\u{1B}]0;owned\u{7}", "\u{9B}31m", "\u{1B}P+q\u{1B}\\", "a\nb", "a\r\nb", "a\rb", "a,b;c\td",
        "\"", "\"\"", "\"a\",\"b\"", "'", "\\", "\\\"", "\\n", "%s%n%d", "$(reboot)", "`reboot`", "; reboot",
        "| reboot",
        "../../etc/passwd", "C:\\x", "'; DROP TABLE report; --", "1' OR '1'='1", "null", "nil", "undefined", "[]", "{}",
        "{\"v\":1}", "\u{1F469}\u{200D}\u{1F3EB}", "\u{1F1FB}\u{1F1F3}", "學校", "مدرسة", "בית ספר",
        "Z\u{336}a\u{337}l\u{338}g\u{335}o",
        "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "I\u{307}", "ﬃ", "Ω", "\u{AD}", "…", "–", "school_id", "rank",
        "(text from a report)",
        "https://x.example/?a=1&b=2#c", "a b  c", " lead", "trail ", "ẮẰẲẴẶ", "Trường Tiểu học Tân Lập",
    ]
}
