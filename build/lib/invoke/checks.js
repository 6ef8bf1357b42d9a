/** @param example what to write instead */
export function checkJson(flag, example) {
    return (value) => {
        try {
            const read = JSON.parse(value);
            if (typeof read === 'object' && read !== null && !Array.isArray(read))
                return true;
        }
        catch {
            // Said below.
        }
        return `${flag} must be a JSON object, such as '${example}'.`;
    };
}
