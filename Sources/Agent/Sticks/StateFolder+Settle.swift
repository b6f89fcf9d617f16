extension StateFolder {
    /// Lets go of the reports that a stick's receipts speak of; how many are left.
    package func settle(_ harvest: StickImport.Harvest) throws(Failure) -> (settlement: Settlement, left: Int) {
        try withOutbox { outbox throws(FileFault) in
            var sum = Settlement()
            for acknowledgement in harvest.acknowledgements where outbox.isSpokenOf(in: acknowledgement) {
                sum += try outbox.apply(acknowledgement)
            }
            return (sum, outbox.entries.count)
        }
    }
}
