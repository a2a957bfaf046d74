namespace OncoLearn.App.Documents;

/// <summary>Leaves a reader in the middle; <see cref="DocumentReaders"/> makes an outcome of it.</summary>
sealed class DocumentRefusedException(ReadOutcome.Refused outcome) : Exception(outcome.Message.En)
{
    public ReadOutcome.Refused Outcome { get; } = outcome;
}
