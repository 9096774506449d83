using System.Text.Json.Serialization;

namespace ChungSuc.Core.Journal;

/// <summary>What happened, in the past tense, with its values before and after.</summary>
public abstract record EventData
{
    /// <summary>One Vietnamese sentence without the subject: the journal page puts the person in front of it.</summary>
    [JsonIgnore]
    public abstract string Sentence { get; }
}
