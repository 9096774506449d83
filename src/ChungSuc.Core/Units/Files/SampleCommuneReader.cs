using System.Globalization;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Units.Files;

/// <summary>Reads a sample commune in an order that lets each part check what it refers to.</summary>
internal sealed class SampleCommuneReader(YamlMap file)
{
    private static readonly (string Word, SampleOrganisationKind Value)[] OrganisationKinds =
    [
        ("agency", SampleOrganisationKind.Agency),
        ("mass_organisation", SampleOrganisationKind.MassOrganisation),
        ("enterprise", SampleOrganisationKind.Enterprise),
        ("cooperative", SampleOrganisationKind.Cooperative),
    ];

    private static readonly (string Word, SampleContributionKind Value)[] ContributionKinds =
    [
        ("money", SampleContributionKind.Money),
        ("labour", SampleContributionKind.Labour),
        ("land", SampleContributionKind.Land),
        ("goods", SampleContributionKind.Goods),
    ];

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal) { SampleCommune.CommunePlace, SampleCommune.ProvincePlace };
    private readonly HashSet<string> _villages = new(StringComparer.Ordinal);
    private readonly HashSet<string> _persons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _places = new(StringComparer.Ordinal) { SampleCommune.CommunePlace, SampleCommune.ProvincePlace };
    private readonly HashSet<string> _givers = new(StringComparer.Ordinal);
    private readonly Dictionary<SampleContributionKind, SampleRate> _rates = [];

    public SampleCommune Read()
    {
        ReadIds();
        return new SampleCommune
        {
            Name = file.Text("name", 100),
            ShortName = file.Text("short_name", 50),
            ProvinceCode = file.Text("province_code", 2),
            Region = file.Text("region", 20),
            ValidFrom = file.Date("valid_from"),
            Villages = file.List("villages", ReadVillage),
            ResidentialAreas = file.List("residential_areas", ReadResidentialArea),
            Organisations = file.List("organisations", ReadOrganisation),
            Persons = file.List("persons", ReadPerson),
            Households = file.List("households", ReadHousehold),
            Donors = file.List("donors", ReadDonor),
            Users = file.List("users", ReadUser),
            Council = file.List("council", m => new SampleCouncilMember(Known(m, "person", _persons), m.Text("position", 100))),
            Rates = file.List("rates", ReadRate),
            Contributions = file.List("contributions", ReadContribution),
            Statistics = file.RequiredList("statistics", ReadStatistic),
        };
    }

    // Parts refer to each other in both directions (a village names its head, the head his village): ids are known first.
    private void ReadIds()
    {
        Gather("villages", _villages, _places, _givers);
        Gather("organisations", _places, _givers);
        Gather("persons", _persons, _givers);
        Gather("households", _givers);
        Gather("donors", _givers);
    }

    private void Gather(string list, params HashSet<string>[] sets)
    {
        foreach (var id in file.Values(list, "id"))
        {
            Array.ForEach(sets, set => set.Add(id));
        }
    }

    private SampleVillage ReadVillage(YamlMap map)
    {
        return new SampleVillage(NewId(map), map.Text("name", 100), Count(map, "households"), Count(map, "people"), Known(map, "head", _persons));
    }

    private SampleResidentialArea ReadResidentialArea(YamlMap map)
    {
        return new SampleResidentialArea(NewId(map), Known(map, "village", _villages), map.Text("name", 100), Count(map, "households"));
    }

    private SampleOrganisation ReadOrganisation(YamlMap map)
    {
        return new SampleOrganisation(NewId(map), map.Choice("kind", OrganisationKinds), map.Text("name", 200), Known(map, "head", _persons));
    }

    private SamplePerson ReadPerson(YamlMap map)
    {
        return new SamplePerson
        {
            Id = NewId(map),
            Name = map.Text("name", 100),
            IsFemale = map.Choice("gender", ("nam", false), ("nữ", true)),
            BirthYear = map.Whole("born", 1920, 2010),
            Position = map.Text("position", 100),
            Unit = Known(map, "unit", _places),
            IsDirectWorker = map.Flag("direct_worker"),
        };
    }

    private SampleHousehold ReadHousehold(YamlMap map)
    {
        return new SampleHousehold(
            NewId(map),
            Known(map, "village", _villages),
            map.Text("head", 100),
            Count(map, "people"),
            map.Has("person") ? Known(map, "person", _persons) : null);
    }

    private SampleDonor ReadDonor(YamlMap map)
    {
        return new SampleDonor(
            NewId(map),
            map.Text("name", 200),
            map.Choice("kind", ("collective", true), ("individual", false)),
            map.Choice("origin", ("in_province", DonorOrigin.InProvince), ("out_of_province", DonorOrigin.OutOfProvince)));
    }

    private SampleUser ReadUser(YamlMap map)
    {
        var role = map.Text("role", 40);
        if (role.Length > 0 && !SampleCommune.Roles.Contains(role))
        {
            map.Refuse("role", $"Không có vai trò “{role}”. Các vai trò: {string.Join(", ", SampleCommune.Roles)}.");
        }

        return new SampleUser(NewId(map, "sign_in"), Known(map, "person", _persons), role, Known(map, "unit", _places));
    }

    private SampleRate ReadRate(YamlMap map)
    {
        var rate = new SampleRate(map.Choice("kind", ContributionKinds), map.Text("unit", 20), Money(map, "value") ?? 0, map.Text("basis", 200));
        if (!_rates.TryAdd(rate.Kind, rate))
        {
            map.Refuse("kind", "Loại này đã có đơn giá.");
        }

        return rate;
    }

    private SampleContribution ReadContribution(YamlMap map)
    {
        var kind = map.Choice("kind", ContributionKinds);
        var amount = map.OptionalDecimal("amount") ?? 0;
        if (amount <= 0)
        {
            map.Refuse("amount", "Ghi “amount”: số lượng lớn hơn 0.");
        }

        return new SampleContribution
        {
            Id = NewId(map),
            Date = map.Date("date"),
            Village = Known(map, "village", _villages),
            Giver = Known(map, "giver", _givers),
            Kind = kind,
            Amount = amount,
            Unit = UnitOf(map, kind),
            Goods = kind == SampleContributionKind.Goods ? map.Text("goods", 200) : null,
            ValueVnd = ValueOf(map, kind, amount),
            HouseholdCount = map.OptionalWhole("households", 1, 1_000_000),
            Purpose = map.Text("purpose", 300),
            HasConsent = map.Flag("consent"),
        };
    }

    private string UnitOf(YamlMap map, SampleContributionKind kind)
    {
        return kind switch
        {
            SampleContributionKind.Money => "đồng",
            SampleContributionKind.Goods => map.Text("unit", 20),
            _ => _rates.TryGetValue(kind, out var rate) ? rate.Unit : NoRate(map).Unit,
        };
    }

    private long ValueOf(YamlMap map, SampleContributionKind kind, decimal amount)
    {
        return kind switch
        {
            SampleContributionKind.Money => Vnd.Round(Math.Min(amount, Vnd.MaxEntered)).Amount,
            SampleContributionKind.Goods => Money(map, "value") ?? 0,
            _ => _rates.TryGetValue(kind, out var rate) ? Vnd.Round(Math.Min(amount * rate.ValueVnd, Vnd.MaxEntered)).Amount : 0,
        };
    }

    private static SampleRate NoRate(YamlMap map)
    {
        map.Refuse("kind", "Chưa có đơn giá quy đổi cho loại này trong “rates”.");
        return new SampleRate(SampleContributionKind.Labour, "", 0, "");
    }

    private SampleStatistic ReadStatistic(YamlMap map)
    {
        var isYesNo = map.Choice("kind", ("number", false), ("yes_no", true));
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (village, text) in map.Pairs("values"))
        {
            if (!_villages.Contains(village))
            {
                map.Refuse("values", $"Không có thôn “{village}”.");
            }
            else if (Figure(text, isYesNo) is { } figure)
            {
                values[village] = figure;
            }
            else
            {
                map.Refuse("values", $"“{village}: {text}” không đúng: ghi {(isYesNo ? "có hoặc không" : "một số")}.");
            }
        }

        return new SampleStatistic
        {
            Key = NewId(map, "key"),
            Name = map.Text("name", 200),
            Unit = map.Text("unit", 30),
            IsYesNo = isYesNo,
            Year = map.Whole("year", 2000, 2100),
            Values = values,
        };
    }

    private static decimal? Figure(string text, bool isYesNo)
    {
        if (isYesNo)
        {
            return text switch { "có" => 1, "không" => 0, _ => null };
        }

        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static long? Money(YamlMap map, string key)
    {
        var value = map.OptionalLong(key, 0, Vnd.MaxEntered);
        if (!map.Has(key))
        {
            map.Refuse(key, $"Thiếu “{key}” (đồng).");
        }

        return value;
    }

    private static int Count(YamlMap map, string key)
    {
        return map.Whole(key, 0, 1_000_000);
    }

    // Sign-in names and keys of statistics are names of their own kind: "mat-tran" may be a unit and a user.
    private string NewId(YamlMap map, string key = "id")
    {
        var id = map.Id(key);
        if (id.Length > 0 && !_ids.Add(key == "id" ? id : $"{key} {id}"))
        {
            map.Refuse(key, $"“{id}” được dùng hai lần trong tệp.");
        }

        return id;
    }

    private static string Known(YamlMap map, string key, HashSet<string> known)
    {
        var id = map.Text(key, 80);
        if (id.Length > 0 && !known.Contains(id))
        {
            map.Refuse(key, $"“{id}” không có trong tệp.");
        }

        return id;
    }
}
