/// A profile without a mistake, for tests to put one in.
enum ProfileText {
    static let correct = """
        // A comment, bare keys, hexadecimal and a last comma: JSON5.
        {
          version: 1, name: "mine", date: "2026-12-01",
          title: { en: "Mine", vi: "Của tôi" },
          weights: { isa: 10, cpu: 25, ram: 25, disk_kind: 15, disk_gb: 10, os: 15, source: "policy" },
          criteria: {
            isa: {
              "x86-64-v1+sse3": { level: 40, source: "a" }, "x86-64-v2": { level: 80, source: "b" },
              "x86-64-v3": { level: 100, source: "c" }, "x86-64-v4": { level: 100, source: "d" },
            },
            cpu: {
              unit: "Core 2 MHz",
              minimum: { value: 3000, source: "e" }, recommended: { value: 4000, source: "f" },
              ample: { value: 8000, source: "g" },
            },
            ram: {
              unit: "MiB",
              minimum: { value: 0x800, source: "h" }, recommended: { value: 4096, source: "i" },
              ample: { value: 8192, source: "j" },
            },
            disk_kind: {
              hdd: { level: 40, source: "k" }, emmc: { level: 60, source: "l" }, ssd: { level: 100, source: "m" },
            },
            disk_gb: {
              unit: "GB",
              minimum: { value: 20, source: "n" }, recommended: { value: 64, source: "o" },
              ample: { value: 128, source: "p" },
            },
            os: {
              unit: "days",
              minimum: { value: 1, source: "q" }, recommended: { value: 365, source: "r" },
              ample: { value: 1095, source: "s" },
            },
          },
          gates: { screen: { width: 1024, height: 768, source: "t" }, network: { source: "u" } },
        }
        """
}
