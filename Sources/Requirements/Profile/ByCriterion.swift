/// One value for each criterion.
package struct ByCriterion<Value> {
    package var isa: Value
    package var cpu: Value
    package var ram: Value
    package var diskKind: Value
    package var diskGb: Value
    package var os: Value

    package init(isa: Value, cpu: Value, ram: Value, diskKind: Value, diskGb: Value, os: Value) {
        self.isa = isa
        self.cpu = cpu
        self.ram = ram
        self.diskKind = diskKind
        self.diskGb = diskGb
        self.os = os
    }

    package subscript(name: CriterionName) -> Value {
        switch name {
        case .isa: isa
        case .cpu: cpu
        case .ram: ram
        case .diskKind: diskKind
        case .diskGb: diskGb
        case .os: os
        }
    }
}

extension ByCriterion: Sendable where Value: Sendable {}
extension ByCriterion: Equatable where Value: Equatable {}
extension ByCriterion: Hashable where Value: Hashable {}
