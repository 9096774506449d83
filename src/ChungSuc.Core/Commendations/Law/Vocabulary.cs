using System.Text;

namespace ChungSuc.Core.Commendations.Law;

/// <summary>The one list of Vietnamese words for the values of an enum; the catalogue files and the pages use the same words.</summary>
public sealed class Vocabulary<T>(params (T Value, string Word)[] entries)
    where T : struct, Enum
{
    public IEnumerable<string> Words => entries.Select(entry => entry.Word);

    public string this[T value] => entries.Single(entry => EqualityComparer<T>.Default.Equals(entry.Value, value)).Word;

    public bool TryParse(string word, out T value)
    {
        var normalized = word.Normalize(NormalizationForm.FormC);
        foreach (var entry in entries)
        {
            if (entry.Word == normalized)
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }
}
