namespace ChungSuc.Core.Journal;

/// <summary>The one-time key of the form that was sent: a double click, a retry or a second tab has exactly one effect.</summary>
public sealed class OnceKey
{
    public Guid? Value { get; private set; }

    /// <summary>True when this request asked again for what an earlier one had already done.</summary>
    public bool WasRepeated { get; internal set; }

    public void Receive(Guid key) => Value = key;
}
