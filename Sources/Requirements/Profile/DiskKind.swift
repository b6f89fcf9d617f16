/// The kinds of disk that have a level, worst first.
package enum DiskKind: String, ChartedWord { case hdd, emmc, ssd }
