using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ChungSuc.Web.Infrastructure.Backups;

/// <summary>A table as lines of JSON that either database reads: a backup of one PC restores onto a province's cluster.</summary>
internal sealed class RowShape
{
    private readonly IProperty[] properties;
    private readonly ISqlGenerationHelper sql;

    private RowShape(IEntityType type, ISqlGenerationHelper sql)
    {
        Type = type;
        this.sql = sql;
        properties = [.. type.GetProperties().OrderBy(p => p.Name, StringComparer.Ordinal)];
        Parent = type.GetForeignKeys().FirstOrDefault(k => k.PrincipalEntityType == type)?.Properties[0];
    }

    public IEntityType Type { get; }

    public string Table => Type.GetTableName()!;

    /// <summary>The column that points at a row of the same table, if any: parents go in first.</summary>
    public IProperty? Parent { get; }

    /// <summary>
    /// All tables, each after those it points at. Tables whose keys the database counts (protection keys of cookies, unused claims)
    /// stay outside: a backup file opens no session.
    /// </summary>
    public static IReadOnlyList<RowShape> AllOf(DbContext db, ISqlGenerationHelper sql)
    {
        var waiting = db.Model.GetEntityTypes()
            .Where(t => t.GetTableName() is not null && t.FindPrimaryKey()!.Properties.All(p => p.ClrType != typeof(int)))
            .OrderBy(t => t.GetTableName(), StringComparer.Ordinal)
            .ToList();
        var ordered = new List<IEntityType>();
        while (waiting.Count > 0)
        {
            var next = waiting.First(t => t.GetForeignKeys().All(k => k.PrincipalEntityType == t || !waiting.Contains(k.PrincipalEntityType)));
            ordered.Add(next);
            waiting.Remove(next);
        }

        return [.. ordered.Select(t => new RowShape(t, sql))];
    }

    public string Write(object row)
    {
        var line = new JsonObject();
        foreach (var property in properties)
        {
            if (property.GetGetter().GetClrValue(row) is { } value)
            {
                line[property.GetColumnName()] = ToJson(value);
            }
        }

        return line.ToJsonString();
    }

    public DbCommand InsertInto(DbConnection connection, DbTransaction transaction, JsonElement line)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        var columns = string.Join(", ", properties.Select(p => sql.DelimitIdentifier(p.GetColumnName())));
        var values = string.Join(", ", properties.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"@p{i}")));
        command.CommandText = $"INSERT INTO {sql.DelimitIdentifier(Table)} ({columns}) VALUES ({values})";
        for (var i = 0; i < properties.Length; i++)
        {
            var property = properties[i];
            var value = line.TryGetProperty(property.GetColumnName(), out var json) ? FromJson(json, property.ClrType) : null;
            var name = string.Create(CultureInfo.InvariantCulture, $"@p{i}");
            command.Parameters.Add(property.GetRelationalTypeMapping().CreateParameter(command, name, value, property.IsNullable));
        }

        return command;
    }

    private static JsonValue ToJson(object value) => value switch
    {
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        Guid id => JsonValue.Create(id.ToString()),
        DateOnly date => JsonValue.Create(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTime moment => JsonValue.Create(moment.ToString("O", CultureInfo.InvariantCulture)),
        DateTimeOffset moment => JsonValue.Create(moment.ToString("O", CultureInfo.InvariantCulture)),
        byte[] bytes => JsonValue.Create(Convert.ToBase64String(bytes)),
        Enum name => JsonValue.Create(name.ToString()),
        _ => throw new InvalidOperationException($"A {value.GetType().Name} has no form in a backup."),
    };

    private static object FromJson(JsonElement json, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain switch
        {
            _ when plain == typeof(string) => json.GetString()!,
            _ when plain == typeof(bool) => json.GetBoolean(),
            _ when plain == typeof(int) => json.GetInt32(),
            _ when plain == typeof(long) => json.GetInt64(),
            _ when plain == typeof(Guid) => json.GetGuid(),
            _ when plain == typeof(DateOnly) => DateOnly.ParseExact(json.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ when plain == typeof(DateTime) => DateTime.Parse(json.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
            _ when plain == typeof(DateTimeOffset) => DateTimeOffset.Parse(json.GetString()!, CultureInfo.InvariantCulture),
            _ when plain == typeof(byte[]) => json.GetBytesFromBase64(),
            _ when plain.IsEnum => Enum.Parse(plain, json.GetString()!),
            _ => throw new InvalidOperationException($"A {plain.Name} has no form in a backup."),
        };
    }
}
